package dev.touchline.tournaments.regulations;

/** How often two entrants of a group meet. */
public enum Meetings {
    ONCE,
    /** Home and away: the second half repeats the first with sides swapped. */
    TWICE
}
