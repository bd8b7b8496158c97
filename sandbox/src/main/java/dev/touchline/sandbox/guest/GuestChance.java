package dev.touchline.sandbox.guest;

import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/**
 * A guest's {@code Math.random}: numbers from 0 to below 1 that follow from the seed alone.
 *
 * <p>SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, OOPSLA 2014), of which the upper 53 bits
 * are used.
 */
final class GuestChance implements ProxyExecutable {
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    GuestChance(long seed) {
        state = seed;
    }

    @Override
    public Object execute(Value... arguments) {
        state += STEP;
        long mixed = state;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        mixed ^= mixed >>> 31;
        return (mixed >>> 11) * UNIT;
    }
}
