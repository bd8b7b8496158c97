package dev.touchline.leaderboard.ladder;

import dev.touchline.leaderboard.ratings.RatedMatch;
import dev.touchline.tournaments.results.Forfeit;
import org.jspecify.annotations.Nullable;

/**
 * A public match that counts. Goals are those after 90 minutes, or 120 where extra time was played; penalties of a
 * shoot-out are none.
 *
 * @param seed what the two matches of a pair share, and any other match that was played from it
 * @param homeAttempt which of its policies the home entrant played with, from 1
 * @param forfeit who failed, when it ended by walkover; null when it was played to its end
 */
record LoggedMatch(
        String fixtureId,
        int run,
        long seed,
        Contender home,
        Contender away,
        @Nullable Forfeit forfeit) {
    /** One side of it. */
    record Contender(String entrantId, int attempt, int goals, int failedCalls) {}

    /** A match that both sides failed in tells nothing about one against the other. */
    boolean isComparison() {
        return forfeit != Forfeit.BOTH;
    }

    RatedMatch toRated() {
        return RatedMatch.of(home.entrantId(), away.entrantId(), home.goals(), away.goals())
                .inCluster(Long.toString(seed))
                .withAttempts(Integer.toString(home.attempt()), Integer.toString(away.attempt()));
    }

    boolean homeFailed() {
        return forfeit == Forfeit.HOME || forfeit == Forfeit.BOTH;
    }

    boolean awayFailed() {
        return forfeit == Forfeit.AWAY || forfeit == Forfeit.BOTH;
    }
}
