package dev.touchline.leaderboard.ratings.matchmaking;

/**
 * A pair to play: two matches of the same seed, sides swapped.
 *
 * @param entrantA who begins on the first side
 * @param reason why these two
 */
public record Pairing(String entrantA, String entrantB, Reason reason) {
    /** Why a pairing was chosen. */
    public enum Reason {
        /** An entrant has played less than the floor. */
        FLOOR,
        /** Drawn uniformly among all. */
        EXPLORATION,
        /** No other pairing narrows the open differences as much. */
        SEPARATION
    }
}
