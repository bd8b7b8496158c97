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
 * @param stalledBy why it does not go on, when it is stalled
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
        @Nullable EntrantLink champion) {
    static TournamentSummary of(PublicTournament tournament) {
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
                EntrantLink.of(tournament.champion()));
    }

    public boolean live() {
        return status == TournamentStatus.PLAYING;
    }
}
