package dev.touchline.engine;

/**
 * Something a player did that a law may punish; where is in metres in the frame of the pitch.
 */
public sealed interface Offence {
    /** The side of the offender. */
    Side side();

    /** The number of the offender. */
    int number();

    double x();

    double y();

    /**
     * A tackle that hit the player.
     *
     * @param victim number of the opponent who was hit
     * @param severity 0 for a fair challenge; the rulebook says from where it is a foul, a caution and a sending-off
     */
    record Foul(Side side, int number, int victim, double severity, double x, double y) implements Offence {}

    /** A player who was in an offside position when a team mate last played the ball has played it. */
    record Offside(Side side, int number, double x, double y) implements Offence {}

    /** A goalkeeper used his hands on a ball that a team mate had kicked or thrown to him, or that he himself had released. */
    record BackPass(Side side, int number, double x, double y) implements Offence {}

    /** A player kept the ball at his feet without going anywhere for too long. */
    record TimeWasting(Side side, int number, double x, double y) implements Offence {}
}
