package dev.touchline.leaderboard.ladder;

/** Whether an entrant is comparable with the others, and why not. */
public enum Standing {
    RATED(""),
    UNBEATEN("it has not lost to, or drawn with, anyone who is rated: there is no upper bound yet"),
    WINLESS("it has not beaten, or drawn with, anyone who is rated: there is no lower bound yet"),
    UNCONNECTED("no chain of results joins it with those who are rated"),
    UNDETERMINED("the results so far do not determine a rating");

    private final String reason;

    Standing(String reason) {
        this.reason = reason;
    }

    /** Why there is no rating, as the rest of a sentence; empty where there is one. */
    public String reason() {
        return reason;
    }
}
