package dev.touchline.sandbox.guest;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
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
 * Opens Python contexts that are allowed nothing: no files, network, threads, processes, native code, environment, host
 * classes or other languages.
 */
final class PythonContexts {
    static final String LANGUAGE = "python";

    /** In the order in which they build on one another. */
    static final List<String> METER_PARTS = List.of(
            "fuel",
            "sizes",
            "contents",
            "hashes",
            "texts",
            "arithmetic",
            "sets",
            "comparisons",
            "attributes",
            "templates",
            "orders",
            "methods",
            "functions",
            "identities",
            "types");

    /** In the order in which they build on one another. */
    static final List<String> TRANSLATOR_PARTS = List.of(
            "nodes",
            "constants",
            "shortcuts",
            "names",
            "numbers",
            "failures",
            "refusals",
            "blocks",
            "translation",
            "annotations",
            "functions",
            "loops",
            "exceptions",
            "classes",
            "keys",
            "lookups",
            "calls",
            "operators",
            "assignments",
            "imports",
            "comparisons",
            "comprehensions",
            "texts",
            "patterns",
            "modules");

    private final Engine engine;
    private final Map<String, Source> sources = new ConcurrentHashMap<>();

    PythonContexts(Engine engine) {
        this.engine = engine;
    }

    /** What an engine of such contexts is made by. */
    static Engine.Builder engine() {
        return Engine.newBuilder(LANGUAGE)
                .allowExperimentalOptions(true)
                .option("engine.WarnInterpreterOnly", "false")
                .option("python.PosixModuleBackend", "java")
                .in(InputStream.nullInputStream())
                .out(OutputStream.nullOutputStream())
                .err(OutputStream.nullOutputStream())
                .logHandler(new SilentHandler());
    }

    Context open(InputStream in, OutputStream out) {
        return Context.newBuilder(LANGUAGE)
                .engine(engine)
                .allowExperimentalOptions(true)
                .allowAllAccess(false)
                .allowHostAccess(HostAccess.NONE)
                .allowHostClassLookup(name -> false)
                .allowIO(IOAccess.NONE)
                .allowPolyglotAccess(PolyglotAccess.NONE)
                .allowEnvironmentAccess(EnvironmentAccess.NONE)
                .allowNativeAccess(false)
                .allowCreateThread(false)
                .allowCreateProcess(false)
                .allowInnerContextOptions(false)
                .option("python.HashSeed", "0")
                .option("python.ForceImportSite", "false")
                .option("python.DontWriteBytecodeFlag", "true")
                .option("python.IsolateFlag", "true")
                // Weak references and finalizers would otherwise run when the host's garbage collector pleases.
                .option("python.NoAsyncActions", "true")
                .option("python.BackgroundGCTask", "false")
                .in(in)
                .out(out)
                .err(out)
                .build();
    }

    /** Makes the meter of a context. */
    Value meter(Context context) {
        return assembled(context, "meter", METER_PARTS, List.of());
    }

    /** Makes the translator of a context, as the functions that translator.py gives. */
    Value translator(Context context) {
        return assembled(
                context,
                "translator",
                TRANSLATOR_PARTS,
                List.of(meter(context), ForbiddenNames.names(), ForbiddenNames.attributes()));
    }

    /** Calls what one of our texts gives with what it is given and with its parts, the texts in the folder of its name. */
    private Value assembled(Context context, String name, List<String> parts, List<Object> given) {
        List<Object> arguments = new ArrayList<>(given);
        for (String part : parts) {
            arguments.add(context.eval(source("python/%s/%s.py".formatted(name, part))));
        }
        return context.eval(source("python/" + name + ".py")).execute(arguments.toArray());
    }

    /** One of our own texts, always as the same object, so that its code is shared. */
    Source source(String path) {
        return sources.computeIfAbsent(
                path,
                ignored -> Source.newBuilder(LANGUAGE, Resources.text(path), "<sandbox>/" + path)
                        .buildLiteral());
    }
}
