package dev.touchline.engine.drill;

import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;

/** The ball at the start of a drill, and who has it. */
public sealed interface BallStart {
    /** The side that has it, touched it last, or restarts. */
    Side side();

    /** The same ball with the sides swapped and turned by half a circle. */
    BallStart mirrored();

    /**
     * Nobody has it.
     *
     * @param side of the player who touched it last
     * @param number of the player who touched it last
     * @param x metres in the frame of the pitch
     * @param y metres
     * @param z height of its lowest point, metres
     * @param vx m/s
     * @param vy m/s
     * @param vz m/s
     */
    record Free(Side side, int number, double x, double y, double z, double vx, double vy, double vz)
            implements BallStart {
        @Override
        public Free mirrored() {
            return new Free(side.other(), number, 0.0 - x, 0.0 - y, z, 0.0 - vx, 0.0 - vy, vz);
        }
    }

    /** A player has it at his feet. */
    record AtFeet(Side side, int number) implements BallStart {
        @Override
        public AtFeet mirrored() {
            return new AtFeet(side.other(), number);
        }
    }

    /** A goalkeeper has it in his hands. */
    record InHands(Side side) implements BallStart {
        @Override
        public InHands mirrored() {
            return new InHands(side.other());
        }
    }

    /** A side restarts from a spot. */
    record Restart(RestartKind kind, Side side, double x, double y) implements BallStart {
        @Override
        public Restart mirrored() {
            return new Restart(kind, side.other(), 0.0 - x, 0.0 - y);
        }
    }
}
