package dev.touchline.sandbox.guest;

import static dev.touchline.sandbox.GuestLimits.NANOS_PER_UNIT;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * What calls of a guest took of the processor, against what their fuel pays for: many calls that are each short enough must
 * not hold a worker for hours. Fuel that was paid for little work is not saved up: it pays for nothing later.
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

    /**
     * The call ended, in the same thread.
     *
     * @param paid units of fuel, of those that it was allowed: what it asked for beyond them was never worked off
     */
    void leave(long paid) {
        long worked = THREADS.getCurrentThreadCpuTime() - startedAt;
        unpaidNanos = Math.max(0, unpaidNanos + worked - paid * NANOS_PER_UNIT);
    }

    boolean isExceeded() {
        return unpaidNanos > allowedNanos;
    }
}
