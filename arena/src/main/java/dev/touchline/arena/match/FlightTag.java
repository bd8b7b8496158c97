package dev.touchline.arena.match;

import dev.touchline.engine.Side;

/**
 * What a worker notes before it calls a policy, so that its parent knows who was running when the worker was lost.
 *
 * @param tick ticks played; {@link #LOADING} while the policy is loaded
 */
record FlightTag(Side side, int tick) {
    static final int LOADING = -1;

    long encode() {
        return (tick + 1L) << 1 | (side == Side.HOME ? 0 : 1);
    }

    static FlightTag decode(long tag) {
        return new FlightTag((tag & 1) == 0 ? Side.HOME : Side.AWAY, (int) (tag >> 1) - 1);
    }
}
