package dev.touchline.tournaments.lots;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws numbers from a published seed, so that anyone can repeat a draw in any language.
 *
 * <p>The n-th number (n = 1, 2, …) of a seed and purpose is {@code mix(key + n · 0x9E3779B97F4A7C15)} in 64-bit
 * wrapping arithmetic, where {@code key = mix(seed ^ mix(fnv(purpose)))}, {@code fnv} is 64-bit FNV-1a over the
 * purpose's UTF-8 bytes and {@code mix} is the finaliser of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014). Different
 * purposes give unrelated sequences: a new use of chance never shifts an old one.
 */
public final class Lots {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final long FNV_OFFSET_BASIS = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private final long key;
    private long drawn;

    private Lots(long key) {
        this.key = key;
    }

    /** Starts the sequence of this seed and purpose at its first number. */
    public static Lots of(long seed, String purpose) {
        return new Lots(mix(seed ^ mix(fnv(purpose))));
    }

    /** Returns the first number of this seed and purpose: a single lot that depends on nothing else. */
    public static long single(long seed, String purpose) {
        return of(seed, purpose).next();
    }

    /** Returns the next number, uniform over all 64-bit values. */
    public long next() {
        drawn++;
        return mix(key + drawn * GOLDEN_GAMMA);
    }

    /**
     * Returns the next number below a bound, exactly uniform over {@code 0 … bound - 1}: numbers below
     * {@code 2^64 mod bound} (unsigned) are thrown away, the remainder of the first other one is taken.
     */
    public int below(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("A lot needs a bound of 1 or more, not " + bound);
        }
        long unfair = Long.remainderUnsigned(-bound, bound);
        long number = next();
        while (Long.compareUnsigned(number, unfair) < 0) {
            number = next();
        }
        return (int) Long.remainderUnsigned(number, bound);
    }

    /** Draws all items one by one without replacement: the next is the item at {@code below(left)} of those left. */
    public <T> List<T> drawAll(List<T> items) {
        List<T> bowl = new ArrayList<>(items);
        List<T> order = new ArrayList<>(items.size());
        while (!bowl.isEmpty()) {
            order.add(bowl.remove(below(bowl.size())));
        }
        return List.copyOf(order);
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private static long fnv(String purpose) {
        long hash = FNV_OFFSET_BASIS;
        for (byte octet : purpose.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (octet & 0xFF)) * FNV_PRIME;
        }
        return hash;
    }
}
