package dev.touchline.arena.match;

import dev.touchline.engine.Period;

/** The match clock: one tick is one second of a ninety-minute match, whatever the physics. */
public final class MatchClock {
    private static final int TICKS_PER_MINUTE = 60;

    private MatchClock() {}

    /** The minute in which a tick lies, as told of goals: the first sixty ticks are minute 1. */
    public static int minute(int tick) {
        return tick <= 0 ? 1 : (tick - 1) / TICKS_PER_MINUTE + 1;
    }

    /** The tick with which a minute begins. */
    public static int firstTick(int minute) {
        return Math.max(0, (minute - 1) * TICKS_PER_MINUTE);
    }

    /** What people call a period. */
    public static String name(Period period) {
        return switch (period) {
            case FIRST_HALF -> "first half";
            case SECOND_HALF -> "second half";
            case EXTRA_FIRST_HALF -> "first half of extra time";
            case EXTRA_SECOND_HALF -> "second half of extra time";
            case SHOOT_OUT -> "shoot-out";
        };
    }
}
