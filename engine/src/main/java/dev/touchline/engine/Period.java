package dev.touchline.engine;

import dev.touchline.engine.rulebook.Clock;

/** The parts of a match, in order. */
public enum Period {
    FIRST_HALF,
    SECOND_HALF,
    EXTRA_FIRST_HALF,
    EXTRA_SECOND_HALF,
    SHOOT_OUT;

    /** Length in ticks; a shoot-out has none and gives {@link Integer#MAX_VALUE}. */
    public int ticks(Clock clock) {
        return switch (this) {
            case FIRST_HALF, SECOND_HALF -> clock.halfTicks();
            case EXTRA_FIRST_HALF, EXTRA_SECOND_HALF -> clock.extraHalfTicks();
            case SHOOT_OUT -> Integer.MAX_VALUE;
        };
    }

    /** Whether it is a half of extra time. */
    public boolean isExtraTime() {
        return this == EXTRA_FIRST_HALF || this == EXTRA_SECOND_HALF;
    }

    /** The direction of x in which home attacks: teams swap ends at half-time. */
    public int homeAttack() {
        return switch (this) {
            case FIRST_HALF, EXTRA_FIRST_HALF, SHOOT_OUT -> 1;
            case SECOND_HALF, EXTRA_SECOND_HALF -> -1;
        };
    }
}
