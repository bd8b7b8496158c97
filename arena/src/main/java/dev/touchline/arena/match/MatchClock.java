package dev.touchline.arena.match;

import dev.touchline.engine.Period;

/** The match clock: one tick is one second of a ninety-minute match, whatever the physics. */
public final class MatchClock {
    private static final int TICKS_PER_MINUTE = 60;

    private MatchClock() {}

    /** The minute of play in which a tick lies, added time counted like any other; {@link MatchMinutes} knows better once it is over. */
    public static int minute(int tick) {
        return tick <= 0 ? 1 : (tick - 1) / TICKS_PER_MINUTE + 1;
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
