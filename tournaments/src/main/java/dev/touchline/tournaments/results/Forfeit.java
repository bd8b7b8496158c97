package dev.touchline.tournaments.results;

/** Who lost a match without playing it to its end: a walkover for the other side, or nobody's when both failed. */
public enum Forfeit {
    HOME,
    AWAY,
    /** Both failed: each loses 0-3 in a group; in a knock-out tie a seeded lot says who goes through. */
    BOTH;

    public static Forfeit by(Side side) {
        return switch (side) {
            case HOME -> HOME;
            case AWAY -> AWAY;
        };
    }
}
