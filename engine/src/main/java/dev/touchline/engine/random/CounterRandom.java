package dev.touchline.engine.random;

import dev.touchline.engine.Side;

/**
 * Counter-based random numbers: a value depends on (seed, tick, entity, purpose) alone, never on how many were drawn
 * before, so the order of evaluation cannot matter.
 *
 * <p>The idea is that of Salmon et al., "Parallel random numbers: as easy as 1, 2, 3" (2011); the bits are mixed by
 * Stafford's variant 13 of the 64-bit finaliser (2011).
 *
 * <p>A mirrored generator gives each side the numbers the plain one gives the other: with it, a match with its sides
 * swapped is the mirrored match.
 */
public final class CounterRandom {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private final long key;
    private final boolean mirrored;

    /**
     * @param seed any 64 bits
     * @param mirrored whether the sides swap their numbers
     */
    public CounterRandom(long seed, boolean mirrored) {
        this.key = mix(seed + GOLDEN_GAMMA);
        this.mirrored = mirrored;
    }

    /** A number in [0, 1) that belongs to one player at one tick. */
    public double unit(int tick, Side side, int number, Purpose purpose) {
        boolean home = (side == Side.HOME) != mirrored;
        return toUnit(bits(tick, (home ? 0 : 11) + number, purpose));
    }

    /**
     * A number in (-2, 2) that belongs to one player at one tick: mean 0, standard deviation 1/√3, near normal, bounded.
     */
    public double error(int tick, Side side, int number, Purpose purpose) {
        boolean home = (side == Side.HOME) != mirrored;
        long bits = bits(tick, (home ? 0 : 11) + number, purpose);
        // Irwin-Hall of four 16-bit uniforms: bounded tails, and no logarithm.
        long sum = (bits & 0xFFFF) + (bits >>> 16 & 0xFFFF) + (bits >>> 32 & 0xFFFF) + (bits >>> 48);
        return (sum - 131_070.0) / 65_536.0;
    }

    /** One of the two sides, chosen once a match. */
    public Side toss(Purpose purpose) {
        boolean home = bits(0, 22, purpose) < 0;
        return home != mirrored ? Side.HOME : Side.AWAY;
    }

    private long bits(int tick, int entity, Purpose purpose) {
        long counter = (long) tick << 16 | (long) entity << 8 | purpose.ordinal();
        return mix(mix(counter * GOLDEN_GAMMA + key) + key);
    }

    private static double toUnit(long bits) {
        return (bits >>> 11) * UNIT;
    }

    private static long mix(long value) {
        long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
