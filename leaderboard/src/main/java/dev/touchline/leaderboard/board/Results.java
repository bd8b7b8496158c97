package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.tournament.Broadcast;
import dev.touchline.leaderboard.tournament.PublicTournament;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Public results over all tournaments, the one that became public last in front. */
@ApplicationScoped
class Results {
    private static final String SELECT = "select f, r, t.name, home.id, home.name, away.id, away.name "
            + Broadcast.RESULTS
            + " join EntrantEntity home on home.id = o.homeId join EntrantEntity away on away.id = o.awayId where "
            + Broadcast.COUNTS;
    private static final String LATEST_FIRST =
            " order by coalesce(f.publicAt, r.committedAt) desc, r.committedAt desc, f.number desc";

    private final EntityManager entities;
    private final Broadcast broadcast;

    Results(EntityManager entities, Broadcast broadcast) {
        this.entities = entities;
        this.broadcast = broadcast;
    }

    /** The latest of all tournaments. */
    List<PublicResult> latest(int count) {
        return read(query("").setMaxResults(count));
    }

    /** The latest of one tournament. */
    List<PublicResult> latestOf(String tournamentId, int count) {
        return read(query(" and f.tournamentId = :tournament")
                .setParameter("tournament", tournamentId)
                .setMaxResults(count));
    }

    /** All of one entrant. */
    List<PublicResult> of(String entrantId) {
        return read(query(" and (o.homeId = :entrant or o.awayId = :entrant)").setParameter("entrant", entrantId));
    }

    /** By the pace of the matches so far; null before the second. */
    @Nullable Long secondsLeft(PublicTournament tournament) {
        Object[] pace = entities.createQuery(
                        "select min(r.committedAt), max(r.committedAt), count(r) from ResultEntity r"
                                + " join FixtureEntity f on f.id = r.fixtureId where f.tournamentId = :tournament",
                        Object[].class)
                .setParameter("tournament", tournament.id())
                .getSingleResult();
        long played = (Long) pace[2];
        if (played < 2) {
            return null;
        }
        Duration elapsed = Duration.between((Instant) pace[0], (Instant) pace[1]);
        long left = tournament.fixtureCount() - tournament.state().played().size();
        return elapsed.multipliedBy(left).dividedBy(played - 1).toSeconds();
    }

    private TypedQuery<Object[]> query(String condition) {
        return entities.createQuery(SELECT + condition + LATEST_FIRST, Object[].class)
                .setParameter("now", broadcast.now());
    }

    private static List<PublicResult> read(TypedQuery<Object[]> query) {
        return query.getResultStream().map(PublicResult::of).toList();
    }
}
