package dev.touchline.engine.rulebook;

/**
 * Who reaches the ball, how hard it can be struck, and how wrong it goes.
 *
 * @param reach from the middle of the body to the ball, metres
 * @param footHeight highest ball that is kicked, metres
 * @param headHeight highest ball that is headed, metres
 * @param maxSpeed of a ball kicked by foot, m/s
 * @param headSpeed of a headed ball, m/s
 * @param throwSpeed of a throw-in, m/s
 * @param throwHeight from which a throw-in starts, metres
 * @param baseError typical error of direction of a gentle kick, radians
 * @param powerError added at full power, growing with the square, radians
 * @param turnError added when kicking backwards, radians
 * @param runError added at full running speed, radians
 * @param pressureError added when an opponent stands at the ball, radians
 * @param pressureDistance within which an opponent disturbs, metres
 * @param firstTimeFactor by which the error of a ball struck without control is multiplied
 * @param speedError typical relative error of the ball's speed at full power
 * @param liftError typical relative error of the upward speed, as a multiple of the error of direction
 * @param tiredError by which an exhausted player's errors are greater, as a share
 * @param recoveryTicks during which the kicker cannot touch the ball again
 */
public record Kicking(
        double reach,
        double footHeight,
        double headHeight,
        double maxSpeed,
        double headSpeed,
        double throwSpeed,
        double throwHeight,
        double baseError,
        double powerError,
        double turnError,
        double runError,
        double pressureError,
        double pressureDistance,
        double firstTimeFactor,
        double speedError,
        double liftError,
        double tiredError,
        int recoveryTicks) {

    static final Kicking STANDARD = new Kicking(
            1.0, 0.9, 2.4, 33.0, 15.0, 14.0, 1.8, 0.012, 0.058, 0.05, 0.025, 0.06, 2.0, 1.8, 0.06, 2.0, 0.5, 3);

    public Kicking {
        Range.within("kicking.reach", reach, 0.4, 3.0);
        Range.within("kicking.footHeight", footHeight, 0.2, 2.0);
        Range.within("kicking.headHeight", headHeight, 1.5, 4.0);
        Range.within("kicking.maxSpeed", maxSpeed, 10.0, 60.0);
        Range.within("kicking.headSpeed", headSpeed, 3.0, 60.0);
        Range.within("kicking.throwSpeed", throwSpeed, 3.0, 60.0);
        Range.within("kicking.throwHeight", throwHeight, 0.0, 3.0);
        Range.within("kicking.baseError", baseError, 0.0, 1.0);
        Range.within("kicking.powerError", powerError, 0.0, 1.0);
        Range.within("kicking.turnError", turnError, 0.0, 1.0);
        Range.within("kicking.runError", runError, 0.0, 1.0);
        Range.within("kicking.pressureError", pressureError, 0.0, 1.0);
        Range.within("kicking.pressureDistance", pressureDistance, 0.5, 10.0);
        Range.within("kicking.firstTimeFactor", firstTimeFactor, 1.0, 10.0);
        Range.within("kicking.speedError", speedError, 0.0, 0.5);
        Range.within("kicking.liftError", liftError, 0.0, 20.0);
        Range.within("kicking.tiredError", tiredError, 0.0, 5.0);
        Range.within("kicking.recoveryTicks", recoveryTicks, 0, 50);
    }
}
