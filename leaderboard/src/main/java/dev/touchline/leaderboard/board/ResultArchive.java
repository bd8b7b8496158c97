package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.match.FixtureEntity;
import dev.touchline.leaderboard.match.ResultEntity;
import dev.touchline.leaderboard.tournament.Broadcast;
import dev.touchline.tournaments.results.Forfeit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All public results that count, in an order that never depends on arrival: tournaments as they were drawn, their matches
 * as they are numbered.
 */
@ApplicationScoped
class ResultArchive {
    private static final String SELECT = "select f, r, t.rulebook, o.homeId, o.awayId, home.attempt, away.attempt "
            + Broadcast.RESULTS
            + "join PolicyEntity home on home.id = o.homePolicyId join PolicyEntity away on away.id = o.awayPolicyId"
            + " where "
            + Broadcast.COUNTS;
    private static final String OF_ENTRANT = " and (o.homeId = :entrant or o.awayId = :entrant)";

    private final EntityManager entities;
    private final Broadcast broadcast;

    /**
     * What was public at one moment; the tag changes whenever that does.
     *
     * @param entrant whose results alone it has; null where it has all
     */
    record Edition(Instant at, @Nullable String entrant, long results, String tag) {}

    ResultArchive(EntityManager entities, Broadcast broadcast) {
        this.entities = entities;
        this.broadcast = broadcast;
    }

    /** What is public now. */
    Edition now() {
        return now(null);
    }

    /** What is public now of one entrant. */
    Edition ofEntrant(String id) {
        return now(id);
    }

    private Edition now(@Nullable String entrant) {
        Instant now = broadcast.now();
        return QuarkusTransaction.requiringNew().call(() -> {
            Broadcast.Edition rows = broadcast.edition();
            String all = "select count(r) " + Broadcast.RESULTS + " where " + Broadcast.COUNTS;
            TypedQuery<Long> count = entities.createQuery(entrant == null ? all : all + OF_ENTRANT, Long.class)
                    .setParameter("now", now);
            if (entrant != null) {
                count.setParameter("entrant", entrant);
            }
            long results = count.getSingleResult();
            return new Edition(now, entrant, results, rows.tournaments() + "-" + rows.changes() + "-" + results);
        });
    }

    /** One page of them. */
    List<ResultRecord> page(Edition edition, int page, int size) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ordered(edition, " order by t.createdAt, t.id, f.number, r.run", null)
                        .setFirstResult((page - 1) * size)
                        .setMaxResults(size)
                        .getResultStream()
                        .map(ResultArchive::view)
                        .toList());
    }

    /** All of them, one tournament after the other, so that not all are in memory together. */
    void forEach(Edition edition, Consumer<ResultRecord> reader) {
        List<String> tournaments = QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "select t.id from TournamentEntity t order by t.createdAt, t.id", String.class)
                        .getResultList());
        for (String tournament : tournaments) {
            QuarkusTransaction.requiringNew()
                    .call(() -> ordered(edition, " and t.id = :tournament order by f.number, r.run", tournament)
                            .getResultStream()
                            .map(ResultArchive::view)
                            .toList())
                    .forEach(reader);
        }
    }

    private TypedQuery<Object[]> ordered(Edition edition, String rest, @Nullable String tournament) {
        String entrant = edition.entrant();
        TypedQuery<Object[]> query = entities.createQuery(
                        SELECT + (entrant == null ? "" : OF_ENTRANT) + rest, Object[].class)
                .setParameter("now", edition.at());
        if (entrant != null) {
            query.setParameter("entrant", entrant);
        }
        return tournament == null ? query : query.setParameter("tournament", tournament);
    }

    private static ResultRecord view(Object[] row) {
        FixtureEntity fixture = (FixtureEntity) row[0];
        ResultEntity result = (ResultEntity) row[1];
        Forfeit forfeit = result.forfeit;
        return new ResultRecord(
                fixture.id,
                result.run,
                fixture.tournamentId,
                (String) row[2],
                fixture.number,
                fixture.matchDay,
                fixture.seed,
                (String) row[3],
                (String) row[4],
                (Integer) row[5],
                (Integer) row[6],
                result.homeGoals,
                result.awayGoals,
                result.homeExtraTime,
                result.awayExtraTime,
                result.homeShootOut,
                result.awayShootOut,
                forfeit == null ? null : forfeit.name().toLowerCase(Locale.ROOT),
                result.homeFailedCalls,
                result.awayFailedCalls,
                result.stateHash,
                result.bundleSha256,
                result.committedAt);
    }
}
