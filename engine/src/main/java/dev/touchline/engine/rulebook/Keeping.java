package dev.touchline.engine.rulebook;

/**
 * What a goalkeeper may do with his hands in his own penalty area.
 *
 * @param reach of a dive, from the middle of the body to the ball, metres
 * @param height highest ball he reaches, metres
 * @param safeSpeed speed up to which a ball at the body is always held, m/s
 * @param hopelessSpeed speed from which it is never held, m/s
 * @param stretchLoss share of the chance to touch the ball that is lost at full reach and full speed
 * @param stretchedHold share of the chance to hold the ball that is left at full reach
 * @param readTicks of flight after which he has read a ball fully and holds whatever he reaches
 * @param parryKept share of the ball's speed after a parry
 * @param parryAway part of a parry's direction that points away from the own goal, against 1 to the side; less the more he stretches
 * @param parryTurn largest change of a parry's direction by chance, radians
 * @param parryLift largest upward speed of a parried ball, m/s
 * @param tipHeight above which a ball is tipped over the bar instead of parried to the side, metres
 * @param tipLift upward speed of a ball that is tipped over, m/s
 * @param carryHeight at which he carries the ball in his hands, metres
 * @param diveTicks before he can dive again
 * @param holdTicks he may hold the ball, in ticks
 */
public record Keeping(
        double reach,
        double height,
        double safeSpeed,
        double hopelessSpeed,
        double stretchLoss,
        double stretchedHold,
        int readTicks,
        double parryKept,
        double parryAway,
        double parryTurn,
        double parryLift,
        double tipHeight,
        double tipLift,
        double carryHeight,
        int diveTicks,
        int holdTicks) {

    static final Keeping STANDARD =
            new Keeping(1.9, 2.6, 4.0, 25.0, 0.74, 0.3, 28, 0.6, 0.0, 0.4, 2.0, 1.5, 6.0, 1.0, 7, 60);

    public Keeping {
        Range.within("keeping.reach", reach, 0.5, 5.0);
        Range.within("keeping.height", height, 1.0, 4.0);
        Range.within("keeping.safeSpeed", safeSpeed, 1.0, 40.0);
        Range.within("keeping.hopelessSpeed", hopelessSpeed, 5.0, 80.0);
        Range.within("keeping.stretchLoss", stretchLoss, 0.0, 1.0);
        Range.within("keeping.stretchedHold", stretchedHold, 0.0, 1.0);
        Range.within("keeping.readTicks", readTicks, 1, 200);
        Range.within("keeping.parryKept", parryKept, 0.0, 1.0);
        Range.within("keeping.parryAway", parryAway, -1.0, 5.0);
        Range.within("keeping.parryTurn", parryTurn, 0.0, 3.1);
        Range.within("keeping.parryLift", parryLift, 0.0, 10.0);
        Range.within("keeping.tipHeight", tipHeight, 0.0, 4.0);
        Range.within("keeping.tipLift", tipLift, 0.0, 15.0);
        Range.within("keeping.carryHeight", carryHeight, 0.0, 2.0);
        Range.within("keeping.diveTicks", diveTicks, 0, 100);
        Range.within("keeping.holdTicks", holdTicks, 10, 600);
    }
}
