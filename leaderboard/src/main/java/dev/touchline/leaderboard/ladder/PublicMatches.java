package dev.touchline.leaderboard.ladder;

import dev.touchline.leaderboard.ladder.LoggedMatch.Contender;
import dev.touchline.leaderboard.match.FixtureEntity;
import dev.touchline.leaderboard.tournament.Broadcast;
import dev.touchline.leaderboard.tournament.PublicTournament;
import dev.touchline.tournaments.FixtureState;
import dev.touchline.tournaments.results.Forfeit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the matches that count from committed rows, as far as they are public. */
@ApplicationScoped
class PublicMatches {
    private static final String MATCHES = "select f.id, r.run, f.seed, o.homeId, home.attempt,"
            + " coalesce(r.homeExtraTime, r.homeGoals), r.homeFailedCalls, o.awayId, away.attempt,"
            + " coalesce(r.awayExtraTime, r.awayGoals), r.awayFailedCalls, r.forfeit "
            + Broadcast.RESULTS
            + "join PolicyEntity home on home.id = o.homePolicyId join PolicyEntity away on away.id = o.awayPolicyId"
            + " where " + Broadcast.COUNTS
            + " order by t.createdAt, t.id, f.number, r.run";
    private static final String NEXT_REVEAL =
            "select min(f.publicAt) " + Broadcast.RESULTS + "where o.state = DONE and f.publicAt > :now";

    private final EntityManager entities;
    private final Broadcast broadcast;

    PublicMatches(EntityManager entities, Broadcast broadcast) {
        this.entities = entities;
        this.broadcast = broadcast;
    }

    @Transactional
    MatchLog read() {
        Set<String> annulled = annulled();
        return new MatchLog(entities.createQuery(MATCHES, Object[].class)
                .setParameter("now", broadcast.now())
                .getResultStream()
                .map(PublicMatches::match)
                .filter(match -> !annulled.contains(match.fixtureId()))
                .toList());
    }

    /** When the next match that is played already becomes public; empty when there is none. */
    @Transactional
    Optional<Instant> nextReveal() {
        return Optional.ofNullable(entities.createQuery(NEXT_REVEAL, Instant.class)
                .setParameter("now", broadcast.now())
                .getSingleResultOrNull());
    }

    /** Fixtures that a public disqualification struck out of the record of their tournament. */
    private Set<String> annulled() {
        Set<String> annulled = new HashSet<>();
        for (String id : entities.createQuery("select distinct r.tournamentId from RulingEntity r", String.class)
                .getResultList()) {
            broadcast.find(id).ifPresent(tournament -> collectCancelled(tournament, annulled));
        }
        return annulled;
    }

    private static void collectCancelled(PublicTournament tournament, Set<String> annulled) {
        tournament.state().fixtures().stream()
                .filter(FixtureState.Cancelled.class::isInstance)
                .forEach(state -> annulled.add(
                        FixtureEntity.idOf(tournament.id(), state.fixture().id())));
    }

    private static LoggedMatch match(Object[] row) {
        return new LoggedMatch(
                (String) row[0],
                (Integer) row[1],
                (Long) row[2],
                new Contender((String) row[3], (Integer) row[4], (Integer) row[5], (Integer) row[6]),
                new Contender((String) row[7], (Integer) row[8], (Integer) row[9], (Integer) row[10]),
                (@Nullable Forfeit) row[11]);
    }
}
