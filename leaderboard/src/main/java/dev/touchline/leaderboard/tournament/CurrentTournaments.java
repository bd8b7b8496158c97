package dev.touchline.leaderboard.tournament;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The condition of tournaments in memory, each with the version of the row it belongs to. A condition that a transaction
 * worked out is kept when that transaction is committed, never before; any doubt is settled by reading the rows.
 */
@ApplicationScoped
class CurrentTournaments {
    private static final int MOST_KEPT = 64;

    private final EntityManager entities;
    private final TournamentRows rows;
    private final TransactionSynchronizationRegistry transactions;
    private final Map<String, CurrentTournament> kept = new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CurrentTournament> eldest) {
            return size() > MOST_KEPT;
        }
    };

    CurrentTournaments(EntityManager entities, TournamentRows rows, TransactionSynchronizationRegistry transactions) {
        this.entities = entities;
        this.rows = rows;
        this.transactions = transactions;
    }

    /** Where a tournament stands, for reading. */
    CurrentTournament read(TournamentEntity row) {
        CurrentTournament known = kept(row.id);
        if (known != null && known.version() == row.version) {
            return known;
        }
        entities.refresh(row, LockModeType.PESSIMISTIC_READ);
        return keepAfterCommit(row.id, rows.read(row));
    }

    /** Where a tournament stands whose row this transaction has locked. */
    CurrentTournament locked(TournamentEntity row) {
        CurrentTournament known = kept(row.id);
        return known != null && known.version() == row.version ? known : rows.read(row);
    }

    CurrentTournament keepAfterCommit(String tournamentId, CurrentTournament current) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    keep(tournamentId, current);
                }
            }
        });
        return current;
    }

    /** The row, locked until the transaction ends. */
    TournamentEntity lock(String tournamentId) {
        TournamentEntity row = TournamentEntity.findById(tournamentId, LockModeType.PESSIMISTIC_WRITE);
        return Objects.requireNonNull(row, tournamentId);
    }

    /** Those that are stalled, the oldest first. */
    List<String> stalled() {
        return entities.createQuery(
                        "select t.id from TournamentEntity t where t.status = :stalled order by t.createdAt, t.id",
                        String.class)
                .setParameter("stalled", TournamentStatus.STALLED)
                .getResultList();
    }

    private synchronized @Nullable CurrentTournament kept(String tournamentId) {
        return kept.get(tournamentId);
    }

    private synchronized void keep(String tournamentId, CurrentTournament current) {
        CurrentTournament known = kept.get(tournamentId);
        if (known == null || known.version() <= current.version()) {
            kept.put(tournamentId, current);
        }
    }
}
