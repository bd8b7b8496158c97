package dev.touchline.sandbox.worker;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One wait for a process, with what the process worked meanwhile.
 *
 * <p>Time that goes by says nothing about a process that the machine gives no time, so it is not given up for that alone.
 */
final class Waiting {
    /** What to think of a process after some time. */
    enum Verdict {
        /** It may still take its time. */
        PATIENT,
        /** It worked, and did not do what is waited for. */
        OVERDUE,
        /** It was given no time to work, for so long that another process may fare better. */
        STARVED
    }

    /** The part of its time that a process must have worked to be overdue. */
    private static final int PART = 3;

    /** How many times its time a process that does not work may take. */
    private static final int STARVING = 10;

    /** The part of the time after which work is counted: most waits are over before. */
    private static final int BEGINNING = 10;

    private final Process process;
    private long since;
    private @Nullable Duration workedBefore;

    Waiting(Process process) {
        this.process = process;
    }

    /** Waits from this {@link System#nanoTime} on; does nothing when it did so already. */
    void since(long nanos) {
        if (nanos != since) {
            since = nanos;
            workedBefore = null;
        }
    }

    Verdict after(Duration allowed) {
        long waited = System.nanoTime() - since;
        if (waited <= allowed.toNanos() / BEGINNING) {
            return Verdict.PATIENT;
        }
        Duration before = workedBefore;
        if (before == null) {
            before = processorTime();
            workedBefore = before;
        }
        if (waited <= allowed.toNanos()) {
            return Verdict.PATIENT;
        }
        if (processorTime().minus(before).multipliedBy(PART).compareTo(allowed) >= 0) {
            return Verdict.OVERDUE;
        }
        return waited > STARVING * allowed.toNanos() ? Verdict.STARVED : Verdict.PATIENT;
    }

    /** Of the process and those it started: bubblewrap, where it is used, has the worker as its child. */
    private Duration processorTime() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .map(one -> one.info().totalCpuDuration())
                .flatMap(Optional::stream)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
