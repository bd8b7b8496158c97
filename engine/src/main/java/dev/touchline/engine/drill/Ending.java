package dev.touchline.engine.drill;

import dev.touchline.engine.Side;

/** When a drill is over. */
public sealed interface Ending {

    /** A goal counts, for whichever side. */
    record Goal() implements Ending {}

    /** The ball has left the field. */
    record BallOut() implements Ending {}

    /** Play has stopped and a restart was awarded, for whatever reason. */
    record PlayStopped() implements Ending {}

    /** The opponents of a side have the ball under control, or a restart. */
    record BallLost(Side side) implements Ending {}

    /** A side has shot and it is known what became of the shot. */
    record ShotDecided(Side side) implements Ending {}

    /**
     * Time is up.
     *
     * @param ticks since the start, 1 to 100,000
     */
    record TicksElapsed(int ticks) implements Ending {
        public TicksElapsed {
            if (ticks < 1 || ticks > 100_000) {
                throw new InvalidDrill("drill.endings.ticks: %d is outside 1 to 100000".formatted(ticks));
            }
        }
    }

    /** The same ending with the sides swapped. */
    default Ending mirrored() {
        return switch (this) {
            case BallLost(Side side) -> new BallLost(side.other());
            case ShotDecided(Side side) -> new ShotDecided(side.other());
            case Goal _, BallOut _, PlayStopped _, TicksElapsed _ -> this;
        };
    }
}
