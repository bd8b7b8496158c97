package dev.touchline.leaderboard.tournament;

import dev.touchline.leaderboard.match.MatchOrder;
import dev.touchline.leaderboard.match.MatchOrderEntity;
import dev.touchline.leaderboard.match.MatchReportEntity;
import dev.touchline.leaderboard.match.OrderState;
import dev.touchline.leaderboard.match.RefusedResultEntity;
import dev.touchline.leaderboard.match.ResultEntity;
import dev.touchline.leaderboard.match.VoidRunEntity;
import dev.touchline.tournaments.Consequences;
import dev.touchline.tournaments.StateOfPlay;
import dev.touchline.tournaments.calendar.CalendarPlan;
import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.regulations.Regulations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The only writer of tournaments. Each method is one transaction: after a crash the rows say either that the step
 * happened, with everything that follows from it, or that it did not.
 */
@ApplicationScoped
public class TournamentJournal {
    /** Runs of one match that may fail for a reason of ours before its tournament is stalled. */
    public static final int RUNS_PER_MATCH = 3;

    /** An entrant with its strength before the tournament and the policy that plays. */
    public record Entry(String entrantId, long policyId, double rating) {}

    private final CurrentTournaments tournaments;
    private final TournamentRows rows;
    private final OrderWriter orders;
    private final Clock clock;

    TournamentJournal(CurrentTournaments tournaments, TournamentRows rows, OrderWriter orders, Clock clock) {
        this.tournaments = tournaments;
        this.rows = rows;
        this.orders = orders;
        this.clock = clock;
    }

    /**
     * Draws a tournament and writes its first match orders.
     *
     * @param calendar null when matches are to be played as they become possible
     * @throws RefusedException when the entries do not fit the regulations
     */
    @Transactional
    public void create(
            String id,
            String rulebook,
            Regulations regulations,
            List<Entry> entries,
            long seed,
            @Nullable CalendarPlan calendar) {
        create(new TournamentEntity(id, rulebook, regulations, seed, calendar, clock.instant()), entries);
    }

    /**
     * Writes the match orders of a round of the standing ladder.
     *
     * @param number of the round, from 1; it was not written before
     * @param regulations a list of pairs
     */
    @Transactional
    public void createRound(int number, String rulebook, Regulations regulations, List<Entry> entries, long seed) {
        TournamentEntity row =
                new TournamentEntity(TournamentId.ofRound(number), rulebook, regulations, seed, null, clock.instant());
        row.ladderRound = number;
        create(row, entries);
    }

    private void create(TournamentEntity row, List<Entry> entries) {
        String id = row.id;
        List<ParticipantEntity> participants = entries.stream()
                .map(entry -> new ParticipantEntity(id, entry.entrantId(), entry.policyId(), entry.rating()))
                .toList();
        DrawnTournament drawn = rows.draw(id, row.rulebook, row.regulations(), row.seed, participants);
        row.persist();
        drawn.tournament().draw().ifPresent(draw -> TournamentRows.writeDraw(participants, draw));
        participants.forEach(participant -> participant.persist());
        StateOfPlay kickOff = drawn.tournament().kickOff();
        orders.kickOff(CurrentTournament.of(0, drawn, kickOff, row.calendar(), List.of()), row.createdAt);
    }

    /** A tournament with all its results so far, those that are not public yet too. */
    @Transactional
    public Optional<StateOfPlay> stateOf(String tournamentId) {
        TournamentEntity row = TournamentEntity.findById(tournamentId);
        return Optional.ofNullable(row).map(found -> tournaments.read(found).state());
    }

    /**
     * Writes results, once each, with the match orders that follow from them. What is refused is written too, where it
     * counts for nothing.
     *
     * @param finished matches of one tournament
     * @param owner the server that played them
     */
    @Transactional
    public Step commit(String tournamentId, List<Finished> finished, String owner) {
        TournamentEntity row = tournaments.lock(tournamentId);
        CurrentTournament before = tournaments.locked(row);
        Commitment commitment = new Commitment(before.state(), finished);
        Instant now = clock.instant();
        StateOfPlay after = commitment.after();
        if (!commitment.counted().isEmpty()) {
            commitment.counted().forEach(match -> write(match, now));
            MatchOrderEntity.done(commitment.counted().stream()
                    .map(match -> match.order().id())
                    .toList());
            change(row, before, after, now);
        }
        for (Step.Refused refused : commitment.refused()) {
            Finished match = refused.match();
            new RefusedResultEntity(match.order(), owner, match.report(), refused.reason(), now).persist();
        }
        return new Step(
                after.played().size(),
                row.fixtureCount,
                after.champion().map(Entrant::name).orElse(null),
                commitment.refused());
    }

    /**
     * Records that a run failed for a reason of ours, and puts its order back in line; after too many such runs the
     * tournament is stalled.
     *
     * @param pause how long the order waits at least
     * @return why the tournament is stalled now; empty when it goes on
     */
    @Transactional
    public Optional<String> failed(MatchOrder order, String owner, String reason, Duration pause) {
        TournamentEntity row = tournaments.lock(order.tournamentId());
        MatchOrderEntity entity = Objects.requireNonNull(MatchOrderEntity.findById(order.id()));
        Instant now = clock.instant();
        new VoidRunEntity(order.fixtureId(), reason, now).persist();
        if (entity.state != OrderState.LEASED || !owner.equals(entity.owner)) {
            return Optional.empty();
        }
        entity.failed(now.plus(pause));
        if (entity.failures < RUNS_PER_MATCH || row.status != TournamentStatus.PLAYING) {
            return Optional.empty();
        }
        String stalledBy = "match " + order.number() + " (" + order.home().name() + " against "
                + order.away().name() + ") could not be played: " + reason;
        CurrentTournament current = tournaments.locked(row);
        row.stall(stalledBy);
        tournaments.keepAfterCommit(row.id, current.next(current.state(), now));
        return Optional.of(stalledBy);
    }

    /** Lets stalled tournaments go on, at a start. */
    @Transactional
    public List<String> takeUpStalled() {
        List<String> stalled = tournaments.stalled();
        for (String id : stalled) {
            TournamentEntity row = tournaments.lock(id);
            if (row.status == TournamentStatus.STALLED) {
                renewOrders(id);
                row.goOn();
            }
        }
        return stalled;
    }

    /** Everything that follows from another condition: orders, champion, end. */
    CurrentTournament change(TournamentEntity row, CurrentTournament before, StateOfPlay after, Instant now) {
        CurrentTournament current = before.next(after, now);
        orders.write(current, Consequences.between(before.state(), after), now);
        row.version = current.version();
        row.paused = after.isPaused();
        if (after.isOver()) {
            row.finish(after.champion().map(Entrant::id).orElse(null), now);
        } else if (row.status == TournamentStatus.FINISHED) {
            row.reopen();
        }
        tournaments.keepAfterCommit(row.id, current);
        return current;
    }

    static void renewOrders(String tournamentId) {
        MatchOrderEntity.<MatchOrderEntity>list(
                        "tournamentId = ?1 and state in ?2 and failures > 0",
                        tournamentId,
                        List.of(OrderState.OPEN, OrderState.LEASED))
                .forEach(MatchOrderEntity::renew);
    }

    private static void write(Finished match, Instant now) {
        new ResultEntity(
                        match.order(),
                        match.report(),
                        match.bundle().hex(),
                        match.replay().hex(),
                        now)
                .persist();
        new MatchReportEntity(match.order(), match.report()).persist();
    }
}
