package dev.touchline.tournaments.tables;

/** Which matches a step of tie-breaking looks at. */
public enum Scope {
    /** All matches of the group. */
    ALL_MATCHES,
    /** The matches between those who are level when the step begins. */
    HEAD_TO_HEAD,
    /** The same; and when that leaves a smaller number level, again from its first measure between those alone. */
    HEAD_TO_HEAD_REAPPLIED;

    boolean isHeadToHead() {
        return this != ALL_MATCHES;
    }
}
