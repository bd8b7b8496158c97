package dev.touchline.engine;

/** How play starts again after it stopped; the order is part of the observation's format. */
public enum RestartKind {
    KICK_OFF,
    THROW_IN,
    GOAL_KICK,
    CORNER,
    DIRECT_FREE_KICK,
    INDIRECT_FREE_KICK,
    PENALTY,
    DROP_BALL
}
