package dev.touchline.sandbox.guest;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;

/**
 * Opens JavaScript contexts that are allowed nothing but to read the modules they are given.
 *
 * <p>They have an engine of their own: all contexts of an engine have the same access to the host, and these read requests
 * from a buffer of the host, which Python's cannot.
 */
final class JavaScriptContexts implements AutoCloseable {
    private static final String LANGUAGE = "js";
    private static final String MODULE = "application/javascript+module";

    /** Nothing of the host but the bytes of a buffer that is handed over. */
    private static final HostAccess BUFFERS =
            HostAccess.newBuilder().allowBufferAccess(true).build();

    /** What the language has and a program does not need, or that would let it use more than it is charged for. */
    private static final Map<String, String> OPTIONS = Map.ofEntries(
            Map.entry("js.ecmascript-version", "2024"),
            Map.entry("js.esm-eval-returns-exports", "true"),
            Map.entry("js.disable-eval", "true"),
            Map.entry("js.annex-b", "false"),
            Map.entry("js.intl-402", "false"),
            Map.entry("js.graal-builtin", "false"),
            Map.entry("js.polyglot-builtin", "false"),
            Map.entry("js.java-package-globals", "false"),
            Map.entry("js.load", "false"),
            Map.entry("js.console", "false"),
            Map.entry("js.global-arguments", "false"),
            Map.entry("js.shared-array-buffer", "false"),
            Map.entry("js.atomics", "false"),
            Map.entry("js.regexp-static-result", "false"),
            Map.entry("js.locale", "en-US"),
            Map.entry("js.timezone", "UTC"),
            Map.entry("js.stack-trace-limit", "30"),
            Map.entry("js.max-prototype-chain-length", "1000"),
            Map.entry("js.max-typed-array-length", "1048576"));

    /** The longest string, in characters; work on a string is not charged by its length everywhere. */
    private static final String LONGEST_TEXT = "65536";

    /** A translator holds a whole program as one string, and its text more than once. */
    private static final String LONGEST_PROGRAM = "16777216";

    private final Engine engine;
    private final Map<String, Source> entries = new ConcurrentHashMap<>();

    JavaScriptContexts() {
        engine = Engine.newBuilder(LANGUAGE)
                .allowExperimentalOptions(true)
                .option("engine.WarnInterpreterOnly", "false")
                .in(InputStream.nullInputStream())
                .out(OutputStream.nullOutputStream())
                .err(OutputStream.nullOutputStream())
                .logHandler(new SilentHandler())
                .build();
    }

    /** A context for a program. */
    Context open(ModuleFiles files, OutputStream output) {
        return builder(files)
                .option("js.string-length-limit", LONGEST_TEXT)
                .out(output)
                .err(output)
                .build();
    }

    /** A context for our own code that reads programs. */
    Context openForTranslator(ModuleFiles files) {
        return builder(files)
                .option("js.string-length-limit", LONGEST_PROGRAM)
                // The parser is written for browsers, which have it.
                .option("js.annex-b", "true")
                .build();
    }

    private Context.Builder builder(ModuleFiles files) {
        return Context.newBuilder(LANGUAGE)
                .engine(engine)
                .allowExperimentalOptions(true)
                .allowAllAccess(false)
                .allowHostAccess(BUFFERS)
                .allowHostClassLookup(name -> false)
                .allowIO(IOAccess.newBuilder().fileSystem(files).build())
                .allowPolyglotAccess(PolyglotAccess.NONE)
                .allowEnvironmentAccess(EnvironmentAccess.NONE)
                .allowNativeAccess(false)
                .allowCreateThread(false)
                .allowCreateProcess(false)
                .allowInnerContextOptions(false)
                .options(OPTIONS);
    }

    /** Loads a module of the context's files and gives what it exports. */
    Value exports(Context context, String path) {
        return context.eval(entries.computeIfAbsent(path, JavaScriptContexts::entry))
                .getMember("module");
    }

    /** What measures the memory of these contexts. */
    HeapGauge gauge() {
        return HeapGauge.of(engine);
    }

    /** The sources whose code the engine shares at present; it holds them weakly. */
    List<Source> sharedSources() {
        return List.copyOf(engine.getCachedSources());
    }

    private static Source entry(String path) {
        return Source.newBuilder(
                        LANGUAGE, "export * as module from '%s';".formatted(path), "<sandbox>/entry" + path + ".mjs")
                .mimeType(MODULE)
                .buildLiteral();
    }

    @Override
    public void close() {
        engine.close(true);
    }
}
