package dev.touchline.engine.play;

import dev.touchline.engine.Period;
import dev.touchline.engine.rulebook.Pitch;

/** Tells a shot at goal from a pass by where the kick was meant to go. */
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
        if (state.period == Period.SHOOT_OUT) {
            return true;
        }
        Pitch pitch = state.rules.pitch();
        int attack = state.attackOf(player);
        double towards = vx * attack;
        double gap = pitch.halfLength() - state.ballX * attack;
        if (towards <= 0 || gap > LONGEST || vx * vx + vy * vy < SLOWEST * SLOWEST) {
            return false;
        }
        double seconds = gap / towards;
        double y = state.ballY + vy * seconds;
        double gravity = state.rules.ball().gravity();
        double z = state.ballZ + vz * seconds - gravity * seconds * seconds / 2;
        return Math.abs(y) <= pitch.goalWidth() / 2 + NEAR_MISS && z <= pitch.goalHeight() + NEAR_MISS;
    }
}
