package dev.touchline.engine.rulebook;

/**
 * How play starts again.
 *
 * @param distance opponents keep from the ball, metres (IFAB Laws 8, 13, 17)
 * @param throwInDistance opponents keep from the ball at a throw-in, metres (IFAB Law 15)
 * @param setUpTicks before a restart can be taken
 * @param clearTicks after which a restart can be taken though opponents are still walking away
 * @param kickOffTicks after which a kick-off can be taken though players are still walking back
 * @param walkOffSpeed at which players who stand too near are walked off, m/s
 * @param timeoutTicks within which a restart must be taken, or the opponents get it
 */
public record Restarts(
        double distance,
        double throwInDistance,
        int setUpTicks,
        int clearTicks,
        int kickOffTicks,
        double walkOffSpeed,
        int timeoutTicks) {

    static final Restarts STANDARD = new Restarts(9.15, 2.0, 12, 40, 100, 6.0, 80);

    public Restarts {
        Range.within("restarts.distance", distance, 0.0, 20.0);
        Range.within("restarts.throwInDistance", throwInDistance, 0.0, 20.0);
        Range.within("restarts.setUpTicks", setUpTicks, 0, 200);
        Range.within("restarts.clearTicks", clearTicks, 0, 400);
        Range.within("restarts.kickOffTicks", kickOffTicks, 0, 1000);
        Range.within("restarts.walkOffSpeed", walkOffSpeed, 1.0, 12.0);
        Range.within("restarts.timeoutTicks", timeoutTicks, 10, 1000);
    }
}
