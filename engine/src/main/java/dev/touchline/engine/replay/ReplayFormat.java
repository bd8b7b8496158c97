package dev.touchline.engine.replay;

/** The numbers of the replay format that its writer and its reader share; {@link Replay} documents it. */
final class ReplayFormat {
    /** "TLRP". */
    static final int MAGIC = 0x544C5250;

    static final int VERSION = 2;
    static final int PLAYERS = 22;
    /** Ball x, y, z, then x and y of every player. */
    static final int COORDINATES = 3 + 2 * PLAYERS;
    /** Metres of one unit. */
    static final double UNIT = 0.02;
    /** Added to an owner who holds the ball in his hands. */
    static final int IN_HANDS = 32;
    /** Added to a phase in which the away side takes the restart. */
    static final int AWAY_RESTARTS = 128;
    /** Phases of one period: in play, and one for each restart. */
    static final int PHASES = 16;
    /** Frames between two readings of the stamina. */
    static final int STAMINA_INTERVAL = 60;

    private ReplayFormat() {}
}
