package dev.touchline.engine.observation;

/**
 * How an observation lies in an array of numbers.
 *
 * <p>Everything is in the observing team's own frame: it attacks towards +x, whatever its side. Metres, m/s, ticks. A side is
 * told as 1 (us), -1 (them) or 0 (nobody), a missing player number as -1.
 */
public final class ObservationLayout {
    public static final int TICK = 0;
    /** 1 and 2 the halves, 3 and 4 extra time, 5 the shoot-out. */
    public static final int PERIOD = 1;

    /** Time lost so far is added to it. */
    public static final int PERIOD_TICKS_LEFT = 2;

    public static final int OUR_GOALS = 3;
    public static final int THEIR_GOALS = 4;
    /** 0 in play, else 1 + the ordinal of {@link dev.touchline.engine.RestartKind}. */
    public static final int RESTART_KIND = 5;

    /** Who restarts; in a shoot-out whose kick it is, until it is decided. */
    public static final int RESTART_SIDE = 6;

    public static final int RESTART_X = 7;
    public static final int RESTART_Y = 8;
    public static final int RESTART_READY = 9;
    public static final int BALL_X = 10;
    public static final int BALL_Y = 11;
    public static final int BALL_Z = 12;
    public static final int BALL_VX = 13;
    public static final int BALL_VY = 14;
    public static final int BALL_VZ = 15;
    public static final int OWNER_SIDE = 16;
    public static final int OWNER_NUMBER = 17;
    public static final int IN_HANDS = 18;
    public static final int LAST_TOUCH_SIDE = 19;
    public static final int LAST_TOUCH_NUMBER = 20;
    /** The x beyond which our attackers would be offside: second-last opponent, ball or half-way line, whichever is furthest. */
    public static final int OFFSIDE_LINE = 21;

    public static final int OUR_FAILED_CALLS = 22;
    public static final int OUR_SHOOT_OUT_GOALS = 23;
    public static final int THEIR_SHOOT_OUT_GOALS = 24;
    /** Number, in the side of {@link #RESTART_SIDE}, of who must take the penalty kick; in a shoot-out until it is decided. */
    public static final int PENALTY_TAKER = 25;

    /** The player of ours who may use his hands: the lowest number on the pitch, -1 where there is none. */
    public static final int OUR_GOALKEEPER = 26;

    public static final int THEIR_GOALKEEPER = 27;
    /** 1 if our goalkeeper may use his hands on the ball as it comes now; 0 after a team mate's kick or his own release. */
    public static final int HANDS_ALLOWED = 28;
    /** The side for which the referee waits after a foul. */
    public static final int ADVANTAGE = 29;

    /** Our players by number, then theirs, {@link #PLAYER_FIELDS} fields each. */
    public static final int PLAYERS = 30;

    public static final int X = 0;
    public static final int Y = 1;
    public static final int VX = 2;
    public static final int VY = 3;
    public static final int STAMINA = 4;
    public static final int DOWN_TICKS = 5;
    public static final int CAN_KICK = 6;
    public static final int YELLOW_CARDS = 7;
    public static final int ON_PITCH = 8;
    public static final int PLAYER_FIELDS = 9;

    /** For each of our players the ordinal of {@link dev.touchline.engine.Rejection} of his last command. */
    public static final int REJECTIONS = PLAYERS + 22 * PLAYER_FIELDS;
    /** Numbers in all. */
    public static final int LENGTH = REJECTIONS + 11;

    private ObservationLayout() {}
}
