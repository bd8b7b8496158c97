package dev.touchline.sandbox.guest;

import dev.touchline.sandbox.GuestFailure;
import dev.touchline.sandbox.guest.MeteredModule.Kind;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Set;
import org.graalvm.polyglot.Context;
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

    private final PythonContexts contexts;
    private final CallWatchdog watchdog;
    private final CallWatch watch = new CallWatch();
    private @Nullable Context context;
    private @Nullable Value functions;
    private volatile boolean stopped;

    PythonTranslator(PythonContexts contexts, CallWatchdog watchdog) {
        this.contexts = contexts;
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

    /** A module of Python's own library as text, or null where a name is none. */
    synchronized @Nullable GuestModule ofLibrary(String name) throws GuestFailure {
        Value found = watched(name, functions -> functions.getArrayElement(2).execute(name));
        if (found.isNull()) {
            return null;
        }
        return new GuestModule(
                name,
                "<library>/" + name + ".py",
                found.getArrayElement(0).asString(),
                found.getArrayElement(1).asBoolean());
    }

    private MeteredModule read(GuestModule module, Kind kind, Asking asking) throws GuestFailure {
        Value answer = watched(module.file(), asking);
        if (answer.isString()) {
            throw FailureReport.parse(answer.asString()).asLoadFailure();
        }
        String imports = answer.getArrayElement(2).asString();
        return MeteredModule.of(
                module,
                kind,
                bytes(answer.getArrayElement(0)),
                bytes(answer.getArrayElement(1)),
                imports.isEmpty() ? Set.of() : Set.of(imports.split("\n")));
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
        Value known = functions;
        if (known == null) {
            Context fresh = contexts.open(InputStream.nullInputStream(), OutputStream.nullOutputStream());
            context = fresh;
            Value nodes = fresh.eval(contexts.source("python/nodes.py"));
            known = fresh.eval(contexts.source("python/translator.py"))
                    .execute(
                            nodes,
                            fresh.eval(contexts.source("python/shortcuts.py")).execute(nodes),
                            fresh.eval(contexts.source("python/meter.py")).execute(),
                            ForbiddenNames.names(),
                            ForbiddenNames.attributes());
            functions = known;
        }
        return known;
    }

    private void renew() {
        close();
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

    @Override
    public void close() {
        if (context != null) {
            context.close(true);
        }
        context = null;
        functions = null;
    }
}
