package dev.touchline.sandbox.guest;

import dev.touchline.sandbox.GuestFailure;
import dev.touchline.sandbox.guest.MeteredModule.Kind;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Set;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Turns Python modules into metered code, in a context that reads programs and never runs them.
 *
 * <p>The text is hostile all the same: it is parsed under the eye of the watchdog, and a context that had to be stopped is
 * replaced.
 */
final class PythonTranslator implements Watched, AutoCloseable {
    /** Of the processor; a program of the greatest size, translated by a cold process, takes a fraction of it. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final String COMPILATION = "engine.Compilation";

    private final Translations known = new Translations();
    private final boolean compiles;
    private @Nullable PythonContexts contexts;
    private @Nullable Engine engine;
    private final CallWatchdog watchdog;
    private final CallWatch watch = new CallWatch();
    private @Nullable Context context;
    private @Nullable Value functions;
    private volatile boolean stopped;

    /** A translator with a runtime of its own, for programs that run on {@code engine}. */
    PythonTranslator(Engine engine, CallWatchdog watchdog) {
        this.compiles = engine.getOptions().get(COMPILATION) != null;
        this.watchdog = watchdog;
        watch.allow(LONGEST.toNanos(), Long.MAX_VALUE);
        watchdog.add(this);
    }

    /** Meters a module of a program or of the library, of which the latter may name what the former may not. */
    synchronized MeteredModule meter(GuestModule module, Kind kind) throws GuestFailure {
        return read(
                module,
                kind,
                functions -> functions
                        .getArrayElement(0)
                        .execute(
                                module.text(), module.file(), module.name(), module.isPackage(), kind != Kind.PROGRAM));
    }

    /** Compiles a module of the kit, which is ours and runs unmetered. */
    synchronized MeteredModule compile(GuestModule module) throws GuestFailure {
        return read(module, Kind.KIT, functions -> functions.getArrayElement(1).execute(module.text(), module.file()));
    }

    /** Meters a module of Python's own library; null where a name is none. */
    synchronized @Nullable MeteredModule ofLibrary(String name) throws GuestFailure {
        String file = "<library>/" + name + ".py";
        MeteredModule translated = known.ofLibrary(name, file);
        if (translated != null) {
            return translated;
        }
        Value found = watched(name, functions -> functions.getArrayElement(2).execute(name));
        if (found.isNull()) {
            return null;
        }
        String text = found.getArrayElement(0).asString();
        boolean isPackage = found.getArrayElement(1).asBoolean();
        return meter(new GuestModule(name, file, text, isPackage), Kind.METERED);
    }

    private MeteredModule read(GuestModule module, Kind kind, Asking asking) throws GuestFailure {
        MeteredModule translated = known.of(module, kind);
        if (translated != null) {
            return translated;
        }
        Value answer = watched(module.file(), asking);
        if (answer.isString()) {
            throw FailureReport.parse(answer.asString()).asLoadFailure();
        }
        String imports = answer.getArrayElement(2).asString();
        Set<String> names = imports.isEmpty() ? Set.of() : Set.of(imports.split("\n"));
        byte[] marshalled = bytes(answer.getArrayElement(0));
        byte[] bytecode = bytes(answer.getArrayElement(1));
        known.keep(module, kind, marshalled, bytecode, names);
        return MeteredModule.of(module, kind, marshalled, bytecode, names);
    }

    /** What is asked of the functions of translator.py. */
    @FunctionalInterface
    private interface Asking {
        Value of(Value functions);
    }

    private Value watched(String what, Asking asking) throws GuestFailure {
        watch.enter();
        try {
            return asking.of(functions());
        } catch (PolyglotException | IllegalStateException failure) {
            boolean wasStopped = stopped;
            renew();
            FailureReport report = FailureReport.of(failure, wasStopped, LONGEST);
            throw new GuestFailure(
                    GuestFailure.Kind.NOT_LOADABLE, "cannot be translated: " + report.message(), what, 0, "");
        } finally {
            watch.leave();
        }
    }

    private Value functions() {
        Value made = functions;
        if (made == null) {
            PythonContexts contexts = contexts();
            Context fresh = contexts.open(InputStream.nullInputStream(), OutputStream.nullOutputStream());
            context = fresh;
            made = contexts.translator(fresh);
            functions = made;
        }
        return made;
    }

    /**
     * Contexts that share nothing with those of guests, and in which nothing is compiled: a program is translated once, and to
     * compile the translator would keep the compiler from the program.
     */
    private PythonContexts contexts() {
        PythonContexts known = contexts;
        if (known == null) {
            Engine.Builder builder = PythonContexts.engine();
            if (compiles) {
                builder.option(COMPILATION, "false");
            }
            Engine made = builder.build();
            engine = made;
            known = new PythonContexts(made);
            contexts = known;
        }
        return known;
    }

    private void renew() {
        closeContext();
        stopped = false;
    }

    private static byte[] bytes(Value buffer) {
        byte[] bytes = new byte[(int) buffer.getBufferSize()];
        buffer.readBuffer(0, bytes, 0, bytes.length);
        return bytes;
    }

    @Override
    public CallWatch watch() {
        return watch;
    }

    @Override
    public void stop() {
        stopped = true;
        Context running = context;
        if (running != null) {
            running.close(true);
        }
    }

    private void closeContext() {
        if (context != null) {
            context.close(true);
        }
        context = null;
        functions = null;
    }

    @Override
    public void close() {
        closeContext();
        if (engine != null) {
            engine.close(true);
        }
    }
}
