package dev.touchline.engine.rulebook;

/**
 * Winning the ball from a player who carries it.
 *
 * @param reach from the middle of the tackler to the ball, metres
 * @param frontChance of winning the ball face to face, at no distance
 * @param behindChance from straight behind
 * @param distanceLoss share of the chance that is lost at full reach
 * @param cleanShare of won tackles that leave the tackler with the ball; the others leave it loose
 * @param looseSpeed of a ball poked loose, m/s
 * @param failedTicks a player who missed is down
 * @param beatenTicks a player who lost the ball cannot touch it
 * @param pauseTicks between two tackles of one player
 */
public record Tackling(
        double reach,
        double frontChance,
        double behindChance,
        double distanceLoss,
        double cleanShare,
        double looseSpeed,
        int failedTicks,
        int beatenTicks,
        int pauseTicks) {

    static final Tackling STANDARD = new Tackling(1.4, 0.8, 0.3, 0.4, 0.55, 5.0, 15, 5, 5);

    public Tackling {
        Range.within("tackling.reach", reach, 0.5, 4.0);
        Range.within("tackling.frontChance", frontChance, 0.0, 1.0);
        Range.within("tackling.behindChance", behindChance, 0.0, 1.0);
        Range.within("tackling.distanceLoss", distanceLoss, 0.0, 1.0);
        Range.within("tackling.cleanShare", cleanShare, 0.0, 1.0);
        Range.within("tackling.looseSpeed", looseSpeed, 0.0, 20.0);
        Range.within("tackling.failedTicks", failedTicks, 0, 100);
        Range.within("tackling.beatenTicks", beatenTicks, 0, 100);
        Range.within("tackling.pauseTicks", pauseTicks, 0, 100);
    }
}
