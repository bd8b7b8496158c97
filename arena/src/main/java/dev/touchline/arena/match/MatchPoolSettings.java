package dev.touchline.arena.match;

import dev.touchline.arena.InvalidInput;
import dev.touchline.arena.worker.WorkerInstallation;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How matches are played on this machine.
 *
 * @param installation where workers come from
 * @param workers processes that play at the same time, 1 to {@value #MOST_WORKERS}
 * @param trained whether the first set-up on a machine takes the minute that makes every later start of a worker quick
 * @param walled whether workers must run inside bubblewrap: where it is missing or refused, nothing is played at all
 * @param notes hears one line for each thing an operator may want to know: set-up, workers lost
 */
public record MatchPoolSettings(
        WorkerInstallation installation, int workers, boolean trained, boolean walled, Consumer<String> notes) {
    /** Says what must be around workers: {@code required}, or {@code preferred} as where it is not set. */
    public static final String ISOLATION_VARIABLE = "TOUCHLINE_ISOLATION";

    static final int MOST_WORKERS = 256;

    public MatchPoolSettings {
        if (workers < 1 || workers > MOST_WORKERS) {
            throw new InvalidInput("%d workers: permitted are 1 to %d".formatted(workers, MOST_WORKERS));
        }
    }

    /** One worker for each processor, from the project's own build. */
    public static MatchPoolSettings ofThisMachine(Consumer<String> notes) {
        int processors = Math.min(Runtime.getRuntime().availableProcessors(), MOST_WORKERS);
        return new MatchPoolSettings(
                WorkerInstallation.find(), processors, true, isWallRequired(System.getenv(ISOLATION_VARIABLE)), notes);
    }

    static boolean isWallRequired(@Nullable String setting) {
        return switch (setting) {
            case "required" -> true;
            case "preferred", "" -> false;
            case null -> false;
            default ->
                throw new InvalidInput(
                        "%s is '%s'; permitted are required and preferred".formatted(ISOLATION_VARIABLE, setting));
        };
    }

    /** The same with another number of workers. */
    public MatchPoolSettings withWorkers(int other) {
        return new MatchPoolSettings(installation, other, trained, walled, notes);
    }
}
