package dev.touchline.tournaments.tables;

/** What a criterion counts; more is always better. */
public enum Measure {
    POINTS("points"),
    GOAL_DIFFERENCE("goal difference"),
    GOALS("goals"),
    /** Conduct points: 0 or negative, so fewer cards are better. */
    CONDUCT("conduct"),
    /** Fewest calls of the policy that failed. */
    FAILED_CALLS("failed calls"),
    /** The rating before the tournament. */
    RANKING("ranking"),
    /** A lot of the published seed, the lowest number first; never level. */
    LOT("lot"),
    /** Whoever is disqualified stands below whoever is not; precedes all rules and belongs to none. */
    DISQUALIFICATION("disqualification");

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the matches decide it, so that it can still change while one is missing. */
    boolean isCountedInMatches() {
        return switch (this) {
            case POINTS, GOAL_DIFFERENCE, GOALS, CONDUCT, FAILED_CALLS -> true;
            case RANKING, LOT, DISQUALIFICATION -> false;
        };
    }
}
