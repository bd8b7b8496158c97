package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.tournament.Broadcast;
import dev.touchline.leaderboard.tournament.PublicTournament;
import dev.touchline.leaderboard.tournament.TournamentEntity;
import dev.touchline.leaderboard.tournament.TournamentStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Every tournament in a list. One that is over for the public is worked out once: it changes with the version of its row
 * and with nothing else, and after some seasons most are over.
 */
@ApplicationScoped
class TournamentList {
    /**
     * A tournament in the list.
     *
     * @param open null when it is over for the public
     */
    record Listed(TournamentSummary summary, @Nullable PublicTournament open) {}

    private record Over(long version, TournamentSummary summary) {}

    private final Broadcast broadcast;
    private final Results results;
    private final Map<String, Over> over = new ConcurrentHashMap<>();

    TournamentList(Broadcast broadcast, Results results) {
        this.broadcast = broadcast;
        this.results = results;
    }

    /** All, the latest first; within a transaction. */
    List<Listed> all() {
        return TournamentEntity.latestFirst().stream().map(this::listed).toList();
    }

    TournamentSummary summary(PublicTournament tournament) {
        boolean isRunning = tournament.status() == TournamentStatus.PLAYING && !tournament.isPaused();
        return TournamentSummary.of(
                tournament, isRunning && !tournament.isShownLater() ? results.secondsLeft(tournament) : null);
    }

    private Listed listed(TournamentEntity row) {
        Over known = over.get(row.id);
        if (known != null && known.version() == row.version) {
            return new Listed(known.summary(), null);
        }
        PublicTournament tournament = broadcast.of(row);
        TournamentSummary summary = summary(tournament);
        if (tournament.status() != TournamentStatus.FINISHED) {
            return new Listed(summary, tournament);
        }
        over.put(row.id, new Over(row.version, summary));
        return new Listed(summary, null);
    }
}
