package dev.touchline.leaderboard.ladder;

/**
 * What an entrant's rating rests on. A match that went to a shoot-out counts as drawn, one that both sides failed in as
 * lost by both.
 *
 * @param pairs how many times it met an opponent twice from the same seed, once on each side
 * @param attempts how many of its policies played
 * @param walkovers matches lost by walkover
 * @param failedCalls calls of its policies that failed, in all matches
 */
public record Tally(
        int matches, int pairs, int attempts, int won, int drawn, int lost, int walkovers, int failedCalls) {
    private static final int POINTS_FOR_A_WIN = 3;

    /** Three for a win, one for a draw. */
    public int points() {
        return POINTS_FOR_A_WIN * won + drawn;
    }
}
