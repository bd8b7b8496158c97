package dev.touchline.engine.rulebook;

/**
 * What a goalkeeper may do with his hands in his own penalty area.
 *
 * @param reach of a dive, from the middle of the body to the ball, metres
 * @param height highest ball he reaches, metres
 * @param safeSpeed speed up to which a ball at the body is always held, m/s
 * @param hopelessSpeed speed from which it is never held, m/s
 * @param stretchLoss share of the chance to touch the ball that is lost at full reach and full speed
 * @param parryKept share of the ball's speed after a parry
 * @param diveTicks before he can dive again
 * @param holdTicks he may hold the ball, in ticks
 */
public record Keeping(
        double reach,
        double height,
        double safeSpeed,
        double hopelessSpeed,
        double stretchLoss,
        double parryKept,
        int diveTicks,
        int holdTicks) {

    static final Keeping STANDARD = new Keeping(1.9, 2.6, 14.0, 38.0, 0.55, 0.4, 7, 60);

    public Keeping {
        Range.within("keeping.reach", reach, 0.5, 5.0);
        Range.within("keeping.height", height, 1.0, 4.0);
        Range.within("keeping.safeSpeed", safeSpeed, 1.0, 40.0);
        Range.within("keeping.hopelessSpeed", hopelessSpeed, 5.0, 80.0);
        Range.within("keeping.stretchLoss", stretchLoss, 0.0, 1.0);
        Range.within("keeping.parryKept", parryKept, 0.0, 1.0);
        Range.within("keeping.diveTicks", diveTicks, 0, 100);
        Range.within("keeping.holdTicks", holdTicks, 10, 600);
    }
}
