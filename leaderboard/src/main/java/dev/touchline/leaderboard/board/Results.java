package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.match.FixtureEntity;
import dev.touchline.leaderboard.match.ResultEntity;
import dev.touchline.leaderboard.tournament.Broadcast;
import dev.touchline.leaderboard.tournament.PublicTournament;
import dev.touchline.tournaments.results.Result;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lists of committed results over all tournaments. */
@ApplicationScoped
class Results {
    private static final String SELECT = """
            select f, r, t.name, home.id, home.name, away.id, away.name
            from ResultEntity r
            join MatchOrderEntity o on o.id = r.orderId
            join FixtureEntity f on f.id = r.fixtureId
            join TournamentEntity t on t.id = f.tournamentId
            join EntrantEntity home on home.id = o.homeId
            join EntrantEntity away on away.id = o.awayId
            where o.state = DONE and\s""" + Broadcast.NOW;
    private static final String LATEST_FIRST =
            " order by coalesce(f.publicAt, r.committedAt) desc, r.committedAt desc, f.number desc";

    private final EntityManager entities;
    private final Broadcast broadcast;

    Results(EntityManager entities, Broadcast broadcast) {
        this.entities = entities;
        this.broadcast = broadcast;
    }

    /** The results committed last. */
    List<ResultView> latest(int count) {
        return entities.createQuery(SELECT + LATEST_FIRST, Object[].class)
                .setParameter("now", broadcast.now())
                .setMaxResults(count)
                .getResultStream()
                .map(Results::view)
                .toList();
    }

    /** The results of one entrant, the latest first. */
    List<ResultView> of(String entrantId) {
        return entities.createQuery(
                        SELECT + " and (o.homeId = :entrant or o.awayId = :entrant)" + LATEST_FIRST, Object[].class)
                .setParameter("now", broadcast.now())
                .setParameter("entrant", entrantId)
                .getResultStream()
                .map(Results::view)
                .toList();
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

    private static ResultView view(Object[] row) {
        FixtureEntity fixture = (FixtureEntity) row[0];
        ResultEntity entity = (ResultEntity) row[1];
        Result result = entity.toResult(fixture.code);
        return new ResultView(
                fixture.id,
                fixture.tournamentId,
                (String) row[2],
                fixture.title,
                new EntrantLink((String) row[3], (String) row[4]),
                new EntrantLink((String) row[5], (String) row[6]),
                new Goals(result.score().home(), result.score().away()),
                Goals.of(result.afterExtraTime()),
                Goals.of(result.shootOut()),
                result.forfeit() == null ? null : result.forfeit().name().toLowerCase(Locale.ROOT),
                entity.committedAt);
    }
}
