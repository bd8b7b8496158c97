package dev.touchline.leaderboard.board;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchline.leaderboard.match.FixtureEntity;
import dev.touchline.leaderboard.match.ResultEntity;
import dev.touchline.leaderboard.tournament.Broadcast;
import dev.touchline.tournaments.results.Result;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The results that became public last, as entries of a feed. */
@ApplicationScoped
@Transactional
class ResultFeed {
    private static final int ENTRIES = 50;

    private static final String SELECT = """
            select f, r, t.name, home.name, away.name
            from ResultEntity r
            join MatchOrderEntity o on o.id = r.orderId
            join FixtureEntity f on f.id = r.fixtureId
            join TournamentEntity t on t.id = f.tournamentId
            join EntrantEntity home on home.id = o.homeId
            join EntrantEntity away on away.id = o.awayId
            where o.state = DONE and\s""" + Broadcast.NOW;
    private static final String LATEST_FIRST =
            " order by coalesce(f.publicAt, r.committedAt) desc, r.committedAt desc, f.number desc";

    /**
     * A result that a reader of the feed has not seen.
     *
     * @param id never another one for the same result, never the same for another, on whatever server
     * @param updated when it became public
     */
    record Entry(String id, String matchId, String tournament, String title, String summary, Instant updated) {}

    private final EntityManager entities;
    private final Broadcast broadcast;

    ResultFeed(EntityManager entities, Broadcast broadcast) {
        this.entities = entities;
        this.broadcast = broadcast;
    }

    /** The latest of all tournaments, or of one. */
    List<Entry> latest(@Nullable String tournamentId) {
        String condition = tournamentId == null ? "" : " and f.tournamentId = :tournament";
        TypedQuery<Object[]> query = entities.createQuery(SELECT + condition + LATEST_FIRST, Object[].class)
                .setParameter("now", broadcast.now())
                .setMaxResults(ENTRIES);
        if (tournamentId != null) {
            query.setParameter("tournament", tournamentId);
        }
        return query.getResultStream().map(ResultFeed::entry).toList();
    }

    private static Entry entry(Object[] row) {
        FixtureEntity fixture = (FixtureEntity) row[0];
        ResultEntity entity = (ResultEntity) row[1];
        Result result = entity.toResult(fixture.code);
        Goals goals = Goals.of(result.afterExtraTime() == null ? result.score() : result.afterExtraTime());
        Goals penalties = Goals.of(result.shootOut());
        String note = "";
        if (result.forfeit() != null) {
            note = ", walkover";
        } else if (penalties != null) {
            note = ", " + penalties + " on penalties";
        } else if (result.afterExtraTime() != null) {
            note = ", after extra time";
        }
        Instant publicAt = fixture.publicAt;
        Instant updated = publicAt == null || publicAt.isBefore(entity.committedAt) ? entity.committedAt : publicAt;
        return new Entry(
                idOf("result " + fixture.id + " " + entity.run + " " + entity.bundleSha256),
                fixture.id,
                (String) row[2],
                row[3] + " " + goals + " " + row[4] + note,
                row[2] + ", " + fixture.title + ". State hash " + entity.stateHash + ".",
                updated);
    }

    /** A name-based UUID (RFC 9562, version 3): the same name always has the same. */
    static String idOf(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("touchline " + name).getBytes(UTF_8));
    }
}
