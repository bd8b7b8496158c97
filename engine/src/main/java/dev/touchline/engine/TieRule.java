package dev.touchline.engine;

/** What follows when the teams are level after two halves; in a second leg the goals of the first count, too. */
public enum TieRule {
    /** The match is drawn, as in a group or a league. */
    DRAW_STANDS,
    /** Two halves of extra time, then kicks from the penalty mark, as in a knock-out. */
    EXTRA_TIME_AND_SHOOT_OUT
}
