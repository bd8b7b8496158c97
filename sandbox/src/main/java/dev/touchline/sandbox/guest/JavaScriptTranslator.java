package dev.touchline.sandbox.guest;

import dev.touchline.sandbox.GuestFailure;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.jspecify.annotations.Nullable;

/**
 * Turns JavaScript modules into metered text, in a context that reads programs and never runs them.
 *
 * <p>The text is hostile all the same: it is parsed under the eye of the watchdog, and a context that had to be stopped is
 * replaced.
 */
final class JavaScriptTranslator implements Watched, AutoCloseable {
    /** Of the processor; a program of the greatest size, translated by a cold process, takes a fraction of it. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final JavaScriptContexts contexts;
    private final CallWatch watch = new CallWatch();
    private final ModuleFiles files;
    private @Nullable Context context;
    private @Nullable Value translate;
    private volatile boolean stopped;

    JavaScriptTranslator(JavaScriptContexts contexts, CallWatchdog watchdog) {
        this.contexts = contexts;
        Map<String, String> texts = new TreeMap<>(JavaScriptLibrary.texts());
        texts.put("/library/acorn.mjs", JavaScriptLibrary.parser());
        files = new ModuleFiles(texts);
        watch.allow(LONGEST.toNanos(), Long.MAX_VALUE);
        watchdog.add(this);
    }

    /**
     * Meters a module.
     *
     * @param file its path in the program, or the name of a module of the kit
     * @param program the paths of the program's files; none for a module of the kit
     * @param kit the names of the kit's modules that may be imported
     * @param metered false for the bridge, which works for the platform
     * @throws GuestFailure when it breaks the language or a rule, naming file and line
     */
    synchronized String meter(
            String text, String file, Collection<String> program, Collection<String> kit, boolean metered)
            throws GuestFailure {
        watch.enter();
        try {
            Value answer = translate().execute(text, file, array(program), array(kit), metered);
            if (answer.getArrayElement(0).asBoolean()) {
                return answer.getArrayElement(1).asString();
            }
            throw refusal(
                    answer.getArrayElement(2).asString(),
                    file,
                    answer.getArrayElement(1).asInt());
        } catch (PolyglotException | IllegalStateException failure) {
            boolean wasStopped = stopped;
            renew();
            FailureReport report = FailureReport.of(failure, wasStopped, LONGEST);
            throw refusal("cannot be translated: " + report.message(), file, 0);
        } finally {
            watch.leave();
        }
    }

    private static GuestFailure refusal(String message, String file, int line) {
        return new GuestFailure(GuestFailure.Kind.NOT_LOADABLE, message, file, line, "");
    }

    private static ProxyArray array(Collection<String> texts) {
        return ProxyArray.fromArray(texts.toArray());
    }

    private Value translate() {
        Value known = translate;
        if (known == null) {
            Context fresh = contexts.openForTranslator(files);
            context = fresh;
            known = contexts.exports(fresh, "/sandbox/translator.js").getMember("translate");
            translate = known;
        }
        return known;
    }

    private void renew() {
        close();
        stopped = false;
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
        translate = null;
    }
}
