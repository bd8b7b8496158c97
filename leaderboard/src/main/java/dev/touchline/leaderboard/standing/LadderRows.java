package dev.touchline.leaderboard.standing;

import dev.touchline.leaderboard.match.FixtureEntity;
import dev.touchline.leaderboard.tournament.Broadcast;
import dev.touchline.leaderboard.tournament.TournamentJournal;
import dev.touchline.tournaments.FixtureState;
import dev.touchline.tournaments.results.Forfeit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads from committed rows who is on the ladder and what was played on it. Rounds are public at once, all of it. */
@ApplicationScoped
class LadderRows {
    private static final String FIELD = """
            select e.id, e.name, p.id from PolicyEntity p join EntrantEntity e on e.id = p.entrantId
            where p.attempt = (select max(other.attempt) from PolicyEntity other where other.entrantId = p.entrantId)
            """;
    private static final String MATCHES = "select f.id, t.id, f.seed, o.homeId, o.awayId, r.homeGoals, r.awayGoals,"
            + " r.forfeit " + Broadcast.RESULTS + " where " + Broadcast.COUNTS + """
             and t.ladderRound is not null
              and o.homePolicyId in (:policies) and o.awayPolicyId in (:policies)
            order by t.ladderRound, f.number
            """;
    private static final String ROUNDS_OF_FIELD = """
            select t.id from TournamentEntity t join ParticipantEntity p on p.tournamentId = t.id
            where t.ladderRound is not null
            group by t.id
            having count(p.entrantId) = :size and sum(case when p.policyId in (:policies) then 1 else 0 end) = :size
            """;
    private static final String RULED_ROUNDS = """
            select distinct r.tournamentId from RulingEntity r join TournamentEntity t on t.id = r.tournamentId
            where t.ladderRound is not null
            """;
    /** The number says nothing; it only has to be the same for everyone who orders a round. */
    private static final String ONE_AT_A_TIME = "select 1 from pg_advisory_xact_lock(7403196248)";

    /**
     * What an answer rests on: whatever changes it changes one of these.
     *
     * @param rounds how many were ordered
     * @param underWay how many of them are not played to their end
     * @param changes of their results, rulings and status
     * @param policies of all entrants
     */
    record Edition(long rounds, long underWay, long changes, long policies) {}

    private final EntityManager entities;
    private final TournamentJournal journal;
    private final Broadcast broadcast;

    LadderRows(EntityManager entities, TournamentJournal journal, Broadcast broadcast) {
        this.entities = entities;
        this.broadcast = broadcast;
        this.journal = journal;
    }

    /** Cheap: for asking often whether something may have changed. */
    Edition edition() {
        Object[] rounds = entities.createQuery(
                        "select count(t), coalesce(sum(case when t.status = FINISHED then 0 else 1 end), 0),"
                                + " coalesce(sum(t.version), 0) from TournamentEntity t where t.ladderRound is not null",
                        Object[].class)
                .getSingleResult();
        long policies = entities.createQuery("select count(p) from PolicyEntity p", Long.class)
                .getSingleResult();
        return new Edition(
                (Long) rounds[0], ((Number) rounds[1]).longValue(), ((Number) rounds[2]).longValue(), policies);
    }

    /** Until this transaction ends nobody else may order a round. */
    void oneAtATime() {
        entities.createNativeQuery(ONE_AT_A_TIME).getSingleResult();
    }

    /** Every entrant that has a policy, with its newest. */
    Field field() {
        return new Field(entities.createQuery(FIELD, Object[].class)
                .getResultStream()
                .map(row -> new Contestant((String) row[0], (String) row[1], (Long) row[2]))
                .sorted()
                .toList());
    }

    /** What these policies have played among themselves on the ladder, in the order of the schedule. */
    List<LadderMatch> matches(Field field) {
        Set<String> annulled = annulled();
        return entities.createQuery(MATCHES, Object[].class)
                .setParameter("now", broadcast.now())
                .setParameter("policies", field.policies())
                .getResultStream()
                .filter(row -> !annulled.contains((String) row[0]))
                .map(LadderRows::match)
                .toList();
    }

    /** The ids of the rounds that were ordered for exactly this field. */
    Set<String> roundsOf(Field field) {
        return Set.copyOf(entities.createQuery(ROUNDS_OF_FIELD, String.class)
                .setParameter("size", (long) field.contestants().size())
                .setParameter("policies", field.policies())
                .getResultList());
    }

    /** The number of the latest round; 0 before the first. */
    int latestRound() {
        return Optional.ofNullable(
                        entities.createQuery("select max(t.ladderRound) from TournamentEntity t", Integer.class)
                                .getSingleResult())
                .orElse(0);
    }

    /** Fixtures that a disqualification struck out of the record of their round. */
    private Set<String> annulled() {
        Set<String> annulled = new HashSet<>();
        for (String round : entities.createQuery(RULED_ROUNDS, String.class).getResultList()) {
            journal.stateOf(round).orElseThrow().fixtures().stream()
                    .filter(FixtureState.Cancelled.class::isInstance)
                    .forEach(state -> annulled.add(
                            FixtureEntity.idOf(round, state.fixture().id())));
        }
        return annulled;
    }

    private static LadderMatch match(Object[] row) {
        return new LadderMatch(
                (String) row[1],
                (Long) row[2],
                (String) row[3],
                (String) row[4],
                (Integer) row[5],
                (Integer) row[6],
                (@Nullable Forfeit) row[7]);
    }
}
