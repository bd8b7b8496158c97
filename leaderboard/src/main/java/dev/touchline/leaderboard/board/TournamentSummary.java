package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.tournament.PublicTournament;
import dev.touchline.leaderboard.tournament.TournamentStatus;
import dev.touchline.tournaments.StateOfPlay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A tournament in a list.
 *
 * @param seed published before the draw; draw, lots and the seed of every match follow from it
 * @param paused whether an operator holds it: nothing new is begun
 * @param secondsLeft estimate by the pace so far; null when nothing is being played or kick-offs say when it ends
 * @param stalledBy why it does not go on, when it is stalled
 * @param ladderRound which round of the standing ladder it is, from 1; null for every other tournament
 */
@Schema(name = "TournamentSummary")
record TournamentSummary(
        String id,
        String name,
        TournamentStatus status,
        boolean paused,
        @Nullable String stalledBy,
        String rulebook,
        long seed,
        int entrants,
        int played,
        int fixtures,
        @Nullable Long secondsLeft,
        @Nullable EntrantLink champion,
        @Nullable Integer ladderRound) {
    private static final int SECONDS_SHOWN_EXACTLY = 90;

    static TournamentSummary of(PublicTournament tournament, @Nullable Long secondsLeft) {
        StateOfPlay state = tournament.state();
        return new TournamentSummary(
                tournament.id(),
                tournament.name(),
                tournament.status(),
                tournament.isPaused(),
                tournament.stalledBy(),
                tournament.rulebook(),
                tournament.seed(),
                state.tournament().entrants().size(),
                state.played().size(),
                tournament.fixtureCount(),
                secondsLeft,
                EntrantLink.of(tournament.champion()),
                tournament.ladderRound());
    }

    /** Such as {@code about 4 min left}; null without an estimate. */
    public @Nullable String timeLeft() {
        if (secondsLeft == null) {
            return null;
        }
        return secondsLeft <= SECONDS_SHOWN_EXACTLY
                ? "about " + Math.max(1, secondsLeft) + " s left"
                : "about " + Math.ceilDiv(secondsLeft, 60L) + " min left";
    }

    public boolean live() {
        return status == TournamentStatus.PLAYING;
    }
}
