package dev.touchline.leaderboard.tournament;

import dev.touchline.leaderboard.entrant.EntrantEntity;
import dev.touchline.leaderboard.match.FixtureEntity;
import dev.touchline.leaderboard.match.MatchOrder;
import dev.touchline.leaderboard.match.MatchReport;
import dev.touchline.leaderboard.match.MatchReportEntity;
import dev.touchline.leaderboard.match.ResultEntity;
import dev.touchline.leaderboard.match.VoidRunEntity;
import dev.touchline.leaderboard.storage.FileStore;
import dev.touchline.leaderboard.storage.Sha256;
import dev.touchline.tournaments.FixtureState;
import dev.touchline.tournaments.StateOfPlay;
import dev.touchline.tournaments.Tournament;
import dev.touchline.tournaments.draws.Draw;
import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.regulations.Regulations;
import dev.touchline.tournaments.results.Result;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The only writer of tournaments. Each method is one transaction: after a crash the rows say either that the step
 * happened, with everything that follows from it, or that it did not.
 */
@ApplicationScoped
public class TournamentJournal {
    /** A match that ended; its evidence is kept under these names already, so that no row ever points to nothing. */
    public record Finished(MatchOrder order, MatchReport report, Sha256 bundle, Sha256 replay) {
        /** Keeps the evidence of a report. */
        public static Finished keeping(MatchOrder order, MatchReport report, FileStore files) {
            return new Finished(order, report, files.put(report.bundle()), files.put(report.replay()));
        }
    }

    /**
     * What a commit led to.
     *
     * @param fresh the orders that became possible, in the order of the schedule
     * @param champion null until the last match is played
     */
    public record Step(
            int played,
            int fixtures,
            List<MatchOrder> fresh,
            @Nullable String champion) {}

    /** An entrant with its strength before the tournament and the policy that plays. */
    public record Entry(String entrantId, long policyId, double rating) {}

    private final EntityManager entities;
    private final Clock clock;

    TournamentJournal(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Draws a tournament and writes its first match orders.
     *
     * @throws RefusedException when the entries do not fit the regulations
     */
    @Transactional
    public void create(String id, String rulebook, Regulations regulations, List<Entry> entries, long seed) {
        Instant now = clock.instant();
        List<ParticipantEntity> participants = entries.stream()
                .map(entry -> new ParticipantEntity(id, entry.entrantId(), entry.policyId(), entry.rating()))
                .toList();
        DrawnTournament drawn = draw(id, rulebook, regulations, seed, participants);
        new TournamentEntity(id, rulebook, regulations, seed, now).persist();
        drawn.tournament().draw().ifPresent(draw -> writeDraw(participants, draw));
        participants.forEach(participant -> participant.persist());
        write(drawn, drawn.tournament().kickOff().ready(), now);
    }

    /** A tournament with its results so far. */
    @Transactional
    public Optional<StateOfPlay> stateOf(String tournamentId) {
        TournamentEntity row = TournamentEntity.findById(tournamentId);
        return Optional.ofNullable(row).map(this::stateOf);
    }

    /** The tournaments that are not over, the oldest first. */
    @Transactional
    public List<String> unfinished() {
        return TournamentEntity.unfinished().stream().map(row -> row.id).toList();
    }

    /** Takes up a tournament that is not over: its match orders without a result, in the order of the schedule. */
    @Transactional
    public List<MatchOrder> resume(String tournamentId) {
        TournamentEntity row = lock(tournamentId);
        if (row.status == TournamentStatus.FINISHED) {
            return List.of();
        }
        row.status = TournamentStatus.PLAYING;
        row.stalledBy = null;
        DrawnTournament drawn = drawn(row);
        return drawn.after(results(tournamentId)).ready().stream()
                .map(drawn::order)
                .toList();
    }

    /**
     * Writes results, once each, with the match orders that follow from them.
     *
     * @param finished matches of one tournament
     * @throws RefusedException when a result does not suit its fixture, or contradicts the one already written
     */
    @Transactional
    public Step commit(String tournamentId, List<Finished> finished) {
        TournamentEntity row = lock(tournamentId);
        DrawnTournament drawn = drawn(row);
        StateOfPlay before = drawn.after(results(tournamentId));
        StateOfPlay after = before;
        Instant now = clock.instant();
        for (Finished match : finished) {
            StateOfPlay next = after.commit(match.report().result());
            if (next != after) {
                write(match, now);
            }
            after = next;
        }
        List<FixtureState.Ready> fresh = after.ready().stream()
                .filter(ready -> !(before.fixture(ready.id()) instanceof FixtureState.Ready))
                .toList();
        write(drawn, fresh, now);
        if (after.isOver()) {
            row.status = TournamentStatus.FINISHED;
            row.stalledBy = null;
            row.championId = after.champion().map(Entrant::id).orElse(null);
            row.finishedAt = now;
        }
        return new Step(
                after.played().size(),
                row.fixtureCount,
                fresh.stream().map(drawn::order).toList(),
                after.champion().map(Entrant::name).orElse(null));
    }

    /** Records that a run of a match failed for a reason of ours. */
    @Transactional
    public void recordVoid(MatchOrder order, String reason) {
        new VoidRunEntity(order.fixtureId(), reason, clock.instant()).persist();
    }

    /** Records that a tournament cannot go on for now. */
    @Transactional
    public void stall(String tournamentId, String reason) {
        TournamentEntity row = lock(tournamentId);
        if (row.status == TournamentStatus.PLAYING) {
            row.status = TournamentStatus.STALLED;
            row.stalledBy = reason;
        }
    }

    private static void write(DrawnTournament drawn, List<FixtureState.Ready> fixtures, Instant now) {
        fixtures.forEach(ready -> new FixtureEntity(drawn.order(ready), ready.fixture(), now).persist());
    }

    private static void write(Finished match, Instant now) {
        String fixtureId = match.order().fixtureId();
        MatchReport report = match.report();
        new ResultEntity(fixtureId, report, match.bundle().hex(), match.replay().hex(), now).persist();
        new MatchReportEntity(fixtureId, report).persist();
    }

    private StateOfPlay stateOf(TournamentEntity row) {
        return drawn(row).after(results(row.id));
    }

    private DrawnTournament drawn(TournamentEntity row) {
        List<ParticipantEntity> participants = ParticipantEntity.of(row.id);
        DrawnTournament drawn = draw(row.id, row.rulebook, row.regulations(), row.seed, participants);
        drawn.tournament().draw().ifPresent(draw -> requireSameDraw(row, participants, draw));
        return drawn;
    }

    private static DrawnTournament draw(
            String id, String rulebook, Regulations regulations, long seed, List<ParticipantEntity> participants) {
        Map<String, Long> policies = new LinkedHashMap<>();
        List<Entrant> entrants = new ArrayList<>();
        for (ParticipantEntity participant : participants) {
            EntrantEntity entrant = Objects.requireNonNull(EntrantEntity.findById(participant.entrantId));
            entrants.add(new Entrant(entrant.id, entrant.name, participant.rating, entrant.provider));
            policies.put(entrant.id, participant.policyId);
        }
        return new DrawnTournament(id, rulebook, Tournament.of(regulations, entrants, seed), policies);
    }

    private static void writeDraw(List<ParticipantEntity> participants, Draw draw) {
        Map<String, Draw.Step> steps = stepsByEntrant(draw);
        participants.forEach(participant -> {
            Draw.Step step = Objects.requireNonNull(steps.get(participant.entrantId));
            participant.drawnGroup = step.group();
            participant.drawnPlace = step.position();
        });
    }

    /** The draw is worked out anew from its seed each time; the rows keep a later version from drawing otherwise. */
    private static void requireSameDraw(TournamentEntity row, List<ParticipantEntity> participants, Draw draw) {
        Map<String, Draw.Step> steps = stepsByEntrant(draw);
        for (ParticipantEntity participant : participants) {
            Draw.@Nullable Step step = steps.get(participant.entrantId);
            if (step == null
                    || !step.group().equals(participant.drawnGroup)
                    || !Objects.equals(step.position(), participant.drawnPlace)) {
                throw new IllegalStateException("this version draws the tournament " + row.id
                        + " differently than it was drawn; go on with the version that began it");
            }
        }
    }

    private static Map<String, Draw.Step> stepsByEntrant(Draw draw) {
        Map<String, Draw.Step> steps = new LinkedHashMap<>();
        draw.steps().forEach(step -> steps.put(step.entrant().id(), step));
        return steps;
    }

    private List<Result> results(String tournamentId) {
        return entities.createQuery(
                        "select f.code, r from ResultEntity r join FixtureEntity f on f.id = r.fixtureId"
                                + " where f.tournamentId = :tournament order by f.number",
                        Object[].class)
                .setParameter("tournament", tournamentId)
                .getResultStream()
                .map(row -> ((ResultEntity) row[1]).toResult((String) row[0]))
                .toList();
    }

    private TournamentEntity lock(String tournamentId) {
        TournamentEntity row = TournamentEntity.findById(tournamentId, LockModeType.PESSIMISTIC_WRITE);
        return Objects.requireNonNull(row, tournamentId);
    }
}
