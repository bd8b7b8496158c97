package dev.touchline.sandbox.guest;

import dev.touchline.sandbox.GuestFailure;
import dev.touchline.sandbox.GuestFailure.Kind;
import dev.touchline.sandbox.GuestLimits;
import dev.touchline.sandbox.Kit;
import dev.touchline.sandbox.Program;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;

/**
 * The language runtime of this JVM, of which one is enough: guests share its compiled code and nothing else.
 *
 * <p>Every guest has a fresh context that is allowed nothing: no files, network, threads, processes, native code,
 * environment, host classes or other languages.
 */
public final class GuestEngine implements AutoCloseable {
    private static final String LANGUAGE = "python";

    private final Engine engine;
    private final CallWatchdog watchdog;
    private final CompiledSources compiled = new CompiledSources();
    private final Source prelude;
    private final String importable;

    /**
     * Starts the language runtime; takes a fraction of a second.
     *
     * @param whenUnstoppable run when a guest does not end after it was stopped; in a worker {@code WorkerLoop::giveUp}
     */
    public GuestEngine(Runnable whenUnstoppable) {
        watchdog = new CallWatchdog(whenUnstoppable);
        engine = Engine.newBuilder(LANGUAGE)
                .allowExperimentalOptions(true)
                .option("engine.WarnInterpreterOnly", "false")
                .option("python.PosixModuleBackend", "java")
                .in(InputStream.nullInputStream())
                .out(OutputStream.nullOutputStream())
                .err(OutputStream.nullOutputStream())
                .logHandler(new SilentHandler())
                .build();
        prelude = Source.newBuilder(LANGUAGE, resource("prelude.py"), "<sandbox>/prelude.py")
                .buildLiteral();
        importable = resource("importable.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.joining("\n"));
    }

    /** How code runs here; contains {@code Interpreted} when there is no compiler. */
    public String implementationName() {
        return engine.getImplementationName();
    }

    /**
     * Opens a guest: a fresh context with the kit and the program loaded and bound.
     *
     * @param seed where the guest's {@code random} starts
     * @throws GuestFailure when the program cannot be loaded; nothing is left open then
     */
    public Guest open(Kit kit, Program program, GuestLimits limits, long seed) throws GuestFailure {
        List<GuestModule> kitModules = GuestModule.of(kit);
        List<GuestModule> programModules = GuestModule.of(program);
        for (GuestModule module : programModules) {
            if (kit.modules().containsKey(module.name())) {
                throw new GuestFailure(
                        Kind.NOT_LOADABLE,
                        "the name %s is taken by the kit; rename the file".formatted(module.name()),
                        module.file(),
                        0,
                        "");
            }
        }
        compiled.hold(Integer.toHexString(kit.hashCode()), kitModules);
        compiled.hold(program.sha256(), programModules);

        RequestStream requests = new RequestStream();
        BoundedOutput output = new BoundedOutput(limits.outputBytes());
        Guest guest = new Guest(context(requests, output), watchdog, requests, output, limits);
        watchdog.add(guest);
        boolean loaded = false;
        try {
            guest.load(context -> boot(context, kit, kitModules, program, programModules, seed));
            loaded = true;
            return guest;
        } finally {
            if (!loaded) {
                guest.close();
            }
        }
    }

    /** The names of the files whose code is shared with guests to come. */
    List<String> sharedFiles() {
        return engine.getCachedSources().stream().map(Source::getName).toList();
    }

    /** Closes all guests and stops the watchdog. */
    @Override
    public void close() {
        watchdog.close();
        engine.close(true);
    }

    private Value boot(
            Context context,
            Kit kit,
            List<GuestModule> kitModules,
            Program program,
            List<GuestModule> programModules,
            long seed) {
        Value functions = context.eval(prelude);
        Value add = functions.getArrayElement(0);
        Value boot = functions.getArrayElement(1);
        for (GuestModule module : kitModules) {
            add.executeVoid(module.name(), module.file(), module.text(), module.isPackage(), false);
        }
        for (GuestModule module : programModules) {
            add.executeVoid(module.name(), module.file(), module.text(), module.isPackage(), true);
        }
        return boot.execute(importable, seed, kit.bridge(), GuestModule.entryName(program.language()));
    }

    private Context context(InputStream in, OutputStream out) {
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

    private static String resource(String name) {
        try (InputStream in = GuestEngine.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Drops what the runtime would log: a worker's output belongs to its protocol. */
    private static final class SilentHandler extends Handler {
        @Override
        public void publish(LogRecord record) {}

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
