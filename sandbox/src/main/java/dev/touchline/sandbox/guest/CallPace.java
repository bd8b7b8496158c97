package dev.touchline.sandbox.guest;

import static dev.touchline.sandbox.GuestLimits.NANOS_PER_UNIT;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * What all calls of a guest took of the processor, against what their fuel pays for: many calls that are each short enough
 * must not hold a worker for hours.
 */
final class CallPace {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long allowedNanos;
    private long startedAt;
    private long unpaidNanos;

    /** @param allowedNanos what may be left unpaid */
    CallPace(long allowedNanos) {
        this.allowedNanos = allowedNanos;
    }

    /** A call starts in the current thread. */
    void enter() {
        startedAt = THREADS.getCurrentThreadCpuTime();
    }

    /** The call ended, in the same thread. */
    void leave(long fuelUsed) {
        unpaidNanos += THREADS.getCurrentThreadCpuTime() - startedAt - fuelUsed * NANOS_PER_UNIT;
    }

    boolean isExceeded() {
        return unpaidNanos > allowedNanos;
    }
}
