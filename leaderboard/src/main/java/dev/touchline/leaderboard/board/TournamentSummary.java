package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.tournament.TournamentEntity;
import dev.touchline.leaderboard.tournament.TournamentStatus;
import dev.touchline.tournaments.StateOfPlay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A tournament in a list.
 *
 * @param seed published before the draw; draw, lots and the seed of every match follow from it
 * @param stalledBy why it does not go on, when it is stalled
 */
@Schema(name = "TournamentSummary")
record TournamentSummary(
        String id,
        String name,
        TournamentStatus status,
        @Nullable String stalledBy,
        String rulebook,
        long seed,
        int entrants,
        int played,
        int fixtures,
        @Nullable EntrantLink champion) {
    static TournamentSummary of(TournamentEntity row, StateOfPlay state) {
        return new TournamentSummary(
                row.id,
                row.name,
                row.status,
                row.stalledBy,
                row.rulebook,
                row.seed,
                state.tournament().entrants().size(),
                state.played().size(),
                row.fixtureCount,
                EntrantLink.of(state.champion().orElse(null)));
    }

    public boolean live() {
        return status == TournamentStatus.PLAYING;
    }
}
