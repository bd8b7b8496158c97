package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.match.FixtureEntity;
import dev.touchline.leaderboard.match.ResultEntity;
import dev.touchline.tournaments.results.Result;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;

/** Lists of committed results over all tournaments. */
@ApplicationScoped
class Results {
    private static final String SELECT = """
            select f, r, t.name, home.name, away.name
            from ResultEntity r
            join FixtureEntity f on f.id = r.fixtureId
            join TournamentEntity t on t.id = f.tournamentId
            join EntrantEntity home on home.id = f.homeId
            join EntrantEntity away on away.id = f.awayId
            """;
    private static final String LATEST_FIRST = " order by r.committedAt desc, f.number desc";

    private final EntityManager entities;

    Results(EntityManager entities) {
        this.entities = entities;
    }

    /** The results committed last. */
    List<ResultView> latest(int count) {
        return entities.createQuery(SELECT + LATEST_FIRST, Object[].class)
                .setMaxResults(count)
                .getResultStream()
                .map(Results::view)
                .toList();
    }

    /** The results of one entrant, the latest first. */
    List<ResultView> of(String entrantId) {
        return entities.createQuery(
                        SELECT + " where f.homeId = :entrant or f.awayId = :entrant" + LATEST_FIRST, Object[].class)
                .setParameter("entrant", entrantId)
                .getResultStream()
                .map(Results::view)
                .toList();
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
                new EntrantLink(fixture.homeId, (String) row[3]),
                new EntrantLink(fixture.awayId, (String) row[4]),
                new Goals(result.score().home(), result.score().away()),
                Goals.of(result.afterExtraTime()),
                Goals.of(result.shootOut()),
                result.forfeit() == null ? null : result.forfeit().name().toLowerCase(Locale.ROOT),
                entity.committedAt);
    }
}
