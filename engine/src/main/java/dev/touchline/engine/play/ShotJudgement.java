package dev.touchline.engine.play;

import dev.touchline.engine.rulebook.Pitch;

/** Tells a shot at goal from a pass by where the kick was meant to go, and whether a ball in flight would go in. */
final class ShotJudgement {
    /** A kick that would miss the frame by no more than this still is a shot, metres. */
    private static final double NEAR_MISS = 2.0;
    /** From further away a kick towards the goal is a clearance or a pass, metres. */
    private static final double LONGEST = 40;
    /** Slower than this a kick is no shot, m/s. */
    private static final double SLOWEST = 9;

    private final MatchState state;

    ShotJudgement(MatchState state) {
        this.state = state;
    }

    /** Whether a kick from where the ball is, with this wanted velocity, is a shot. */
    boolean isShot(int player, double vx, double vy, double vz) {
        double gap = state.rules.pitch().halfLength() - state.ballX * state.attackOf(player);
        return gap <= LONGEST && vx * vx + vy * vy >= SLOWEST * SLOWEST && passes(player, vx, vy, vz, NEAR_MISS);
    }

    /** Whether a kick from where the ball is, with this velocity, goes between the posts and under the bar. */
    boolean isOnTarget(int player, double vx, double vy, double vz) {
        return passes(player, vx, vy, vz, 0);
    }

    /** Whether the ball as it flies now does. */
    boolean isOnTarget(int player) {
        return passes(player, state.ballVx, state.ballVy, state.ballVz, 0);
    }

    /**
     * Whether the ball passes the goal line no further than so many metres outside the goal.
     *
     * <p>Drag shortens the velocity and leaves its direction, so the way is the straight line less the fall during the time it
     * takes: (e^(k s) - 1) / (k v) for the way s, the speed v and the drag k.
     */
    private boolean passes(int player, double vx, double vy, double vz, double beside) {
        Pitch pitch = state.rules.pitch();
        int attack = state.attackOf(player);
        double towards = vx * attack;
        if (towards <= 0) {
            return false;
        }
        double gap = pitch.halfLength() - state.ballX * attack;
        double wanted = Math.sqrt(vx * vx + vy * vy + vz * vz);
        double speed = Math.min(wanted, state.rules.kicking().maxSpeed());
        double way = gap * wanted / towards;
        double drag = state.rules.ball().airDrag();
        double seconds = drag > 0 ? (StrictMath.exp(drag * way) - 1) / (drag * speed) : way / speed;
        double y = state.ballY + vy / towards * gap;
        double z = state.ballZ + vz / towards * gap - state.rules.ball().gravity() * seconds * seconds / 2;
        return Math.abs(y) <= pitch.goalWidth() / 2 + beside && z <= pitch.goalHeight() + beside;
    }
}
