package dev.touchline.engine;

/** Why an order of the last call was not carried out; the order is part of the observation's format. */
public enum Rejection {
    NONE,
    /** A number of the command was NaN or infinite. */
    NOT_A_NUMBER,
    /** A kick without the ball in reach. */
    BALL_OUT_OF_REACH,
    /** A tackle with no opponent carrying the ball in reach. */
    NOBODY_TO_TACKLE,
    /** A player who is down, recovering, or not on the pitch. */
    UNABLE,
    /** Hands used by another than the goalkeeper, or outside his own penalty area. */
    HANDS_NOT_ALLOWED,
    /** A restart is set up, and this player may not play the ball now. */
    RESTART_NOT_READY
}
