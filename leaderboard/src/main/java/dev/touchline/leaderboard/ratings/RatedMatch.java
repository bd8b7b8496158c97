package dev.touchline.leaderboard.ratings;

import org.jspecify.annotations.Nullable;

/**
 * A match as a rating sees it.
 *
 * @param playerA who began on the first side; {@code playerB} is the other
 * @param scoreA goals, or points where there are no goals: only who has more counts, except for goals models; 0 or more
 * @param cluster what shares chance with this match, such as its pair (same seed, sides swapped); null for nothing
 * @param attemptA which of its policies player A played with; null where that is not told apart
 */
public record RatedMatch(
        String playerA,
        String playerB,
        double scoreA,
        double scoreB,
        @Nullable String cluster,
        @Nullable String attemptA,
        @Nullable String attemptB) {
    public RatedMatch {
        if (playerA.equals(playerB)) {
            throw new IllegalArgumentException("a player cannot meet itself");
        }
        requireScore(scoreA);
        requireScore(scoreB);
    }

    /** A match that shares chance with no other. */
    public static RatedMatch of(String playerA, String playerB, double scoreA, double scoreB) {
        return new RatedMatch(playerA, playerB, scoreA, scoreB, null, null, null);
    }

    /** The same match as part of a cluster. */
    public RatedMatch inCluster(String label) {
        return new RatedMatch(playerA, playerB, scoreA, scoreB, label, attemptA, attemptB);
    }

    /** The same match, played with these policies. */
    public RatedMatch withAttempts(String ofPlayerA, String ofPlayerB) {
        return new RatedMatch(playerA, playerB, scoreA, scoreB, cluster, ofPlayerA, ofPlayerB);
    }

    private static void requireScore(double score) {
        if (!(score >= 0 && score < 1e6)) {
            throw new IllegalArgumentException("a score is a number from 0 to 999999, not " + score);
        }
    }
}
