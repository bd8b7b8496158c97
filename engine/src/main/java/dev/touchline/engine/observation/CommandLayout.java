package dev.touchline.engine.observation;

/**
 * How a team's commands lie in an array of numbers: {@value #PLAYER_FIELDS} fields for each of the eleven players.
 *
 * <p>Velocities are m/s in the team's own frame (it attacks towards +x). All zero means no command: the player keeps running
 * as he was.
 */
public final class CommandLayout {
    /** 1 if the player is given a new wanted velocity. */
    public static final int MOVE = 0;

    public static final int MOVE_X = 1;
    public static final int MOVE_Y = 2;
    /** 1 if the player is to kick. */
    public static final int KICK = 3;

    public static final int KICK_X = 4;
    public static final int KICK_Y = 5;
    public static final int KICK_Z = 6;
    /** 0 nothing, {@link #TACKLE} or {@link #CATCH}. */
    public static final int ACTION = 7;

    public static final int TACKLE = 1;
    public static final int CATCH = 2;

    public static final int PLAYER_FIELDS = 8;
    /** Numbers in all. */
    public static final int LENGTH = 11 * PLAYER_FIELDS;

    private CommandLayout() {}
}
