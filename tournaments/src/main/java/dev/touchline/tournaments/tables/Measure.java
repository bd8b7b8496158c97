package dev.touchline.tournaments.tables;

/** What a criterion counts; more is always better. */
public enum Measure {
    POINTS("points"),
    GOAL_DIFFERENCE("goal difference"),
    GOALS("goals"),
    /** Conduct points: 0 or negative, so fewer cards are better. */
    CONDUCT("conduct"),
    /** The rating before the tournament. */
    RANKING("ranking"),
    /** A lot of the published seed, the lowest number first; never level. */
    LOT("lot");

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
