package dev.touchline.engine.statistics;

import dev.touchline.engine.rulebook.Pitch;

/**
 * How likely a shot is to be a goal, from where it was struck: a logistic model of the distance to the middle of the goal and of
 * the angle that the goal mouth fills, as Pollard, Ensum and Taylor proposed (Estimating the probability of a shot resulting in a
 * goal: the effects of distance, angle and space. International Journal of Soccer Science 2, 2004).
 *
 * <p>The coefficients are ours: fitted by hand to the shares of shots that score in the professional game, straight in front of the goal
 * about .42 from 6 m, .20 from 11 m, .09 from 16.5 m and .03 from 25 m. They know nothing of this engine, so that expected and
 * scored goals can be compared.
 */
public final class ExpectedGoals {
    /** Share of penalty kicks that score in the professional game. */
    public static final double PENALTY = 0.76;

    private static final double INTERCEPT = -0.65;
    /** For a metre of distance. */
    private static final double DISTANCE = -0.125;
    /** For a radian of goal mouth. */
    private static final double ANGLE = 1.0;

    private ExpectedGoals() {}

    /**
     * The chance that a shot from open play scores.
     *
     * @param toGoalLine metres from the goal line
     * @param fromMiddle metres beside the middle of the goal
     * @return above 0 and below 1
     */
    public static double ofShot(double toGoalLine, double fromMiddle, Pitch pitch) {
        double distance = Math.sqrt(toGoalLine * toGoalLine + fromMiddle * fromMiddle);
        double logit = INTERCEPT + DISTANCE * distance + ANGLE * angle(toGoalLine, fromMiddle, pitch.goalWidth());
        return 1 / (1 + StrictMath.exp(-logit));
    }

    /** The angle between the directions to the two posts, radians, 0 to π. */
    private static double angle(double toGoalLine, double fromMiddle, double goalWidth) {
        double left = StrictMath.atan2(goalWidth / 2 - fromMiddle, Math.max(0, toGoalLine));
        double right = StrictMath.atan2(-goalWidth / 2 - fromMiddle, Math.max(0, toGoalLine));
        return left - right;
    }
}
