package dev.touchline.engine.rulebook;

/**
 * When a tackle is a foul, and what follows (IFAB Law 12). Severity adds up weights; 0 is a fair challenge.
 *
 * @param latenessWeight of the distance to the ball, as a share of the reach of a tackle
 * @param behindWeight of coming from straight behind
 * @param speedWeight of the closing speed, as a share of a fresh player's top speed
 * @param chanceWeight of chance
 * @param wonBallDiscount taken off when the tackler wins the ball
 * @param foulSeverity from which a challenge is a foul
 * @param yellowSeverity from which it is a caution
 * @param secondYellowSeverity from which a booked player is cautioned again, and sent off; the referee gives him some rope
 * @param redSeverity from which it is a sending-off
 * @param advantageTicks for which the referee waits whether the fouled team keeps the ball
 * @param tripTicks for which a fouled player is down
 * @param fewestPlayers with fewer players a team loses by walkover (IFAB Law 3)
 */
public record Fouls(
        double latenessWeight,
        double behindWeight,
        double speedWeight,
        double chanceWeight,
        double wonBallDiscount,
        double foulSeverity,
        double yellowSeverity,
        double secondYellowSeverity,
        double redSeverity,
        int advantageTicks,
        int tripTicks,
        int fewestPlayers) {

    static final Fouls STANDARD = new Fouls(0.5, 0.6, 0.5, 0.5, 0.5, 1.13, 1.31, 1.55, 2.3, 10, 6, 7);

    public Fouls {
        Range.within("fouls.latenessWeight", latenessWeight, 0.0, 5.0);
        Range.within("fouls.behindWeight", behindWeight, 0.0, 5.0);
        Range.within("fouls.speedWeight", speedWeight, 0.0, 5.0);
        Range.within("fouls.chanceWeight", chanceWeight, 0.0, 5.0);
        Range.within("fouls.wonBallDiscount", wonBallDiscount, 0.0, 5.0);
        Range.within("fouls.foulSeverity", foulSeverity, 0.0, 10.0);
        Range.within("fouls.yellowSeverity", yellowSeverity, 0.0, 10.0);
        Range.within("fouls.secondYellowSeverity", secondYellowSeverity, 0.0, 10.0);
        Range.within("fouls.redSeverity", redSeverity, 0.0, 10.0);
        Range.within("fouls.advantageTicks", advantageTicks, 0, 100);
        Range.within("fouls.tripTicks", tripTicks, 0, 100);
        Range.within("fouls.fewestPlayers", fewestPlayers, 1, 11);
    }
}
