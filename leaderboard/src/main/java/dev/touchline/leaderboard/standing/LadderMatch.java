package dev.touchline.leaderboard.standing;

import dev.touchline.leaderboard.ratings.RatedMatch;
import dev.touchline.tournaments.results.Forfeit;
import org.jspecify.annotations.Nullable;

/**
 * A match of the ladder that counts, between policies that are on it now.
 *
 * @param round id of the round it belongs to
 * @param seed what the two matches of a pair share
 */
record LadderMatch(
        String round,
        long seed,
        String home,
        String away,
        int homeGoals,
        int awayGoals,
        @Nullable Forfeit forfeit) {
    /** A match that both sides failed in tells nothing about one against the other. */
    boolean isComparison() {
        return forfeit != Forfeit.BOTH;
    }

    RatedMatch toRated() {
        return RatedMatch.of(home, away, homeGoals, awayGoals).inCluster(Long.toString(seed));
    }
}
