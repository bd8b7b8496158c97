package dev.touchline.leaderboard.match;

/** What follows when a match is level after 90 minutes, a second leg on aggregate. */
public enum TieRule {
    DRAW_STANDS,
    EXTRA_TIME_AND_SHOOT_OUT
}
