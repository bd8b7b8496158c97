package dev.touchline.sandbox.guest;

import dev.touchline.sandbox.Budget;
import dev.touchline.sandbox.GuestFailure;
import dev.touchline.sandbox.GuestLimits;
import dev.touchline.sandbox.Kit;
import dev.touchline.sandbox.Language;
import dev.touchline.sandbox.Program;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;

/**
 * The language runtimes of this JVM, of which one is enough: guests share its compiled code and nothing else.
 *
 * <p>Every guest has a fresh context that is allowed nothing, and runs code that was metered before it got there.
 */
public final class GuestEngine implements AutoCloseable {
    private final Engine engine;
    private final CallWatchdog watchdog;
    private final Map<Language, GuestLanguage> languages = new EnumMap<>(Language.class);

    /**
     * Starts the language runtime; takes a fraction of a second.
     *
     * @param whenUnstoppable told when a guest does not end after it was stopped; in a worker {@code WorkerLoop::giveUp}
     */
    public GuestEngine(Unstoppable whenUnstoppable) {
        watchdog = new CallWatchdog(whenUnstoppable);
        engine = PythonContexts.engine().build();
        languages.put(Language.PYTHON, new PythonGuests(engine, watchdog));
        languages.put(Language.JAVASCRIPT, new JavaScriptGuests(watchdog));
    }

    /** How code runs here; contains {@code Interpreted} when there is no compiler. */
    public String implementationName() {
        return engine.getImplementationName();
    }

    /**
     * Opens a guest: a fresh context with the kit and the program loaded and bound.
     *
     * @param budget the fuel for loading, and the depth of calls
     * @param seed where the guest's {@code random} starts
     * @throws GuestFailure when the program cannot be metered or loaded; nothing is left open then
     */
    public Guest open(Kit kit, Program program, GuestLimits limits, Budget budget, long seed) throws GuestFailure {
        GuestLanguage language = Objects.requireNonNull(languages.get(program.language()));
        GuestLanguage.Code code = language.prepare(kit, program);
        RequestStream requests = new RequestStream();
        BoundedOutput output = new BoundedOutput(limits.outputBytes());
        Guest guest = new Guest(language.open(code, requests, output), watchdog, requests, output, limits);
        watchdog.add(guest);
        boolean loaded = false;
        try {
            guest.load(context -> language.boot(context, requests, code, budget, seed));
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
        languages.values().forEach(GuestLanguage::close);
        engine.close(true);
    }
}
