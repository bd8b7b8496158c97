package dev.touchline.engine.rulebook;

/**
 * Where a game that has stopped is set going again.
 *
 * @param deadBallTicks for which a free ball may lie still before the referee drops it
 * @param stillDistance a ball that stays within this is still, metres
 * @param keptBallTicks for which a player may keep the ball at his feet without going anywhere
 * @param dropDistance opponents keep from a dropped ball, metres (IFAB Law 8)
 */
public record Stalling(int deadBallTicks, double stillDistance, int keptBallTicks, double dropDistance) {

    static final Stalling STANDARD = new Stalling(100, 3.0, 200, 4.0);

    public Stalling {
        Range.within("stalling.deadBallTicks", deadBallTicks, 10, 2000);
        Range.within("stalling.stillDistance", stillDistance, 0.1, 20.0);
        Range.within("stalling.keptBallTicks", keptBallTicks, 10, 5000);
        Range.within("stalling.dropDistance", dropDistance, 0.0, 20.0);
    }
}
