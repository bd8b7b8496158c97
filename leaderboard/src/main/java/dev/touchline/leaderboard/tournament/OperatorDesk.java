package dev.touchline.leaderboard.tournament;

import dev.touchline.leaderboard.match.FixtureEntity;
import dev.touchline.leaderboard.match.MatchOrderEntity;
import dev.touchline.leaderboard.match.OrderState;
import dev.touchline.tournaments.FixtureState;
import dev.touchline.tournaments.StateOfPlay;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.rulings.Operation;
import dev.touchline.tournaments.rulings.Ruling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What operators do to a tournament under way: each act is one transaction, together with its line in the audit trail. */
@ApplicationScoped
public class OperatorDesk {
    private final CurrentTournaments tournaments;
    private final TournamentJournal journal;
    private final OrderWriter orders;
    private final Clock clock;

    OperatorDesk(CurrentTournaments tournaments, TournamentJournal journal, OrderWriter orders, Clock clock) {
        this.tournaments = tournaments;
        this.journal = journal;
        this.orders = orders;
        this.clock = clock;
    }

    /**
     * Applies a ruling and everything that follows from it.
     *
     * @return the condition after it; empty when there is no such tournament
     * @throws RefusedException when it does not fit, or when matches already played rest on what it would change
     */
    @Transactional
    public Optional<StateOfPlay> rule(String tournamentId, Ruling ruling) {
        if (TournamentEntity.count("id", tournamentId) == 0) {
            return Optional.empty();
        }
        TournamentEntity row = tournaments.lock(tournamentId);
        CurrentTournament before = tournaments.locked(row);
        // As exactly as rows keep it: kick-offs that a ruling moves follow from its time.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        StateOfPlay after = ruled(row, before, ruling);
        new RulingEntity(row.id, after.rulings().list().size(), ruling, now).persist();
        prepare(row, before, ruling.operation());
        CurrentTournament changed = journal.change(row, before, after, now);
        if (ruling.operation() instanceof Operation.Extend) {
            row.fixtureCount = after.fixtures().size();
            orders.reschedule(changed);
        }
        return Optional.of(after);
    }

    /** Going on after a stall is no matter of the regulations: they know no stall. */
    private static StateOfPlay ruled(TournamentEntity row, CurrentTournament before, Ruling ruling) {
        boolean endsStall = ruling.operation() instanceof Operation.Resume && row.status == TournamentStatus.STALLED;
        if (endsStall && !before.state().isPaused()) {
            StateOfPlay state = before.state();
            return state.tournament().after(state.results(), state.rulings().with(ruling));
        }
        return before.state().rule(ruling);
    }

    private static void prepare(TournamentEntity row, CurrentTournament before, Operation operation) {
        switch (operation) {
            case Operation.Pause _, Operation.Disqualify _, Operation.Extend _ -> {}
            case Operation.Resume _ -> {
                if (row.status == TournamentStatus.STALLED) {
                    TournamentJournal.renewOrders(row.id);
                    row.status = TournamentStatus.PLAYING;
                    row.stalledBy = null;
                }
            }
            case Operation.Requeue(String fixture) -> latestOrder(row, fixture).ifPresent(MatchOrderEntity::renew);
            case Operation.VoidMatch(String fixture) -> voidOrder(row, before, fixture);
        }
    }

    /** Marks the order whose result counts until now. */
    private static void voidOrder(TournamentEntity row, CurrentTournament before, String fixture) {
        if (before.state().fixture(fixture) instanceof FixtureState.Played played) {
            Result result = played.result();
            MatchOrderEntity.<MatchOrderEntity>list(
                            "fixtureId = ?1 and run = ?2 and state = ?3",
                            FixtureEntity.idOf(row.id, fixture),
                            result.run(),
                            OrderState.DONE)
                    .forEach(order -> order.settle(OrderState.VOIDED));
        }
    }

    private static Optional<MatchOrderEntity> latestOrder(TournamentEntity row, String fixture) {
        return MatchOrderEntity.latestOf(FixtureEntity.idOf(row.id, fixture));
    }

    /** The audit trail of a tournament, whether public or not; empty when there is no such tournament. */
    @Transactional
    public Optional<List<RulingEntity>> trail(String tournamentId) {
        return TournamentEntity.count("id", tournamentId) == 0
                ? Optional.empty()
                : Optional.of(RulingEntity.of(tournamentId));
    }
}
