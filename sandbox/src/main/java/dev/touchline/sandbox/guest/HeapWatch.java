package dev.touchline.sandbox.guest;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Notices when the heap of this process is getting full, which is when guests are worth measuring.
 *
 * <p>It looks at the pool of objects that have lived for a while. What it says differs from machine to machine and decides
 * nothing but when to measure.
 */
final class HeapWatch {
    /** How much more has to pile up before the next measurement. */
    private static final long STEP = 32L << 20;

    /** Share of the pool that the runtimes, their code and two honest guests fill. */
    private static final double USUAL = 0.6;

    /** Share of the pool beyond which a process may die of any call. */
    private static final double FULL = 0.85;

    /** What the runtimes and the code of two policies need, and a third as much again, in bytes. */
    private static final long TIDY = 130L << 20;

    private final @Nullable MemoryPoolMXBean old = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .max(Comparator.comparingLong(pool -> pool.getUsage().getMax()))
            .orElse(null);
    private long next = old == null ? Long.MAX_VALUE : (long) (old.getUsage().getMax() * USUAL);

    /** Whether what is alive leaves little room; collects garbage to be sure, so it is not to be asked lightly. */
    @SuppressWarnings("SystemGCCall") // Only after a collection is what is left known to be alive.
    boolean isFull() {
        if (old == null || old.getUsage().getUsed() < old.getUsage().getMax() * FULL) {
            return false;
        }
        System.gc();
        return old.getUsage().getUsed() > old.getUsage().getMax() * FULL;
    }

    /** Collects what compiling and guests that are gone have left, if it is much. */
    @SuppressWarnings("SystemGCCall") // The collector would let the process grow to its limit first.
    void rest() {
        if (old != null && old.getUsage().getUsed() > TIDY) {
            System.gc();
        }
    }

    /** Whether the heap has filled further since this was last true. */
    boolean isFilling() {
        if (old == null) {
            return false;
        }
        long used = old.getUsage().getUsed();
        if (used < next) {
            return false;
        }
        next = used + STEP;
        return true;
    }
}
