package dev.touchline.leaderboard.match;

/** How far a match order is. */
public enum OrderState {
    /** To be played. */
    OPEN,
    /** A server plays it, or did until its lease ran out. */
    LEASED,
    /** Its result is written. */
    DONE,
    /** Its result is written, and an operator declared it void. */
    VOIDED,
    /** Taken back before it was played: its fixture has other sides, or is not needed. */
    WITHDRAWN
}
