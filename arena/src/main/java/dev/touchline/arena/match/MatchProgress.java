package dev.touchline.arena.match;

import dev.touchline.engine.Score;

/** Hears how a match goes on; a match that has to be played again starts again from tick 0. */
@FunctionalInterface
public interface MatchProgress {
    /**
     * Called about every hundredth tick, on a thread of the pool.
     *
     * @param tick ticks played so far
     * @param score goals so far, shoot-out not counted
     */
    void reached(int tick, Score score);

    /** Hears nothing. */
    static MatchProgress none() {
        return (tick, score) -> {};
    }
}
