package dev.touchline.leaderboard.tournament;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.leaderboard.match.MatchOrder;
import dev.touchline.leaderboard.match.MatchReport;
import dev.touchline.leaderboard.match.OrderBook;
import dev.touchline.leaderboard.match.RefusedResultEntity;
import dev.touchline.leaderboard.match.ResultEntity;
import dev.touchline.leaderboard.match.TieRule;
import dev.touchline.leaderboard.pretend.PretendMatch;
import dev.touchline.leaderboard.storage.Sha256;
import dev.touchline.leaderboard.support.Cups;
import dev.touchline.leaderboard.support.PostgresForTests;
import dev.touchline.tournaments.FixtureState;
import dev.touchline.tournaments.StateOfPlay;
import dev.touchline.tournaments.calendar.CalendarPlan;
import dev.touchline.tournaments.calendar.Reveal;
import dev.touchline.tournaments.regulations.GroupStage;
import dev.touchline.tournaments.regulations.KnockoutStage;
import dev.touchline.tournaments.regulations.Meetings;
import dev.touchline.tournaments.regulations.Regulations;
import dev.touchline.tournaments.regulations.Stage;
import dev.touchline.tournaments.regulations.TieFormat;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.rulings.Operation;
import dev.touchline.tournaments.rulings.Ruling;
import dev.touchline.tournaments.tables.TableRules;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is written once, what is refused, and that memory and rows never disagree. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class TournamentJournalTest {
    @Inject
    TournamentJournal journal;

    @Inject
    OperatorDesk desk;

    @Inject
    TournamentRows rows;

    @Inject
    Forecasts forecasts;

    @Inject
    CurrentTournaments tournaments;

    @Inject
    OrderBook orders;

    @Inject
    Cups cups;

    @Test
    void theSameResultAgainChangesNothing() {
        cups.draw("again-same");
        MatchOrder order = orders.toPlay("again-same").getFirst();
        cups.commit(order, PretendMatch.report(order));

        Step second = cups.commit(order, PretendMatch.report(order));

        assertThat(second.refused()).isEmpty();
        assertThat(second.played()).isEqualTo(1);
        assertThat(resultsOf(order)).hasSize(1);
        assertThat(refusedOf(order)).isEmpty();
    }

    @Test
    void aDifferentSecondResultIsRefusedAndBothAreKept() {
        cups.draw("contradicted");
        MatchOrder order = orders.toPlay("contradicted").getFirst();
        cups.commit(order, PretendMatch.report(order));

        Step second = cups.commit(order, withScore(order, 9, 9));

        assertThat(second.refused()).hasSize(1);
        assertThat(second.refused().getFirst().isAwaited()).isFalse();
        assertThat(resultsOf(order)).hasSize(1);
        assertThat(refusedOf(order)).singleElement().satisfies(kept -> {
            assertThat(kept.result).isEqualTo("9-9");
            assertThat(kept.owner).isEqualTo("test");
            assertThat(kept.reason).isEqualTo("its order has another result already");
        });
    }

    @Test
    void theLateResultOfAnOwnerWhoseLeaseRanOutCountsWhenItIsTheSame() {
        cups.draw("late");
        MatchOrder order = orders.toPlay("late").getFirst();
        Finished match = finished(order, PretendMatch.report(order));

        journal.commit("late", List.of(match), "second-owner");
        Step late = journal.commit("late", List.of(match), "first-owner");

        assertThat(late.refused()).isEmpty();
        assertThat(resultsOf(order)).hasSize(1);
    }

    @Test
    void longLeaguesHaveForecastsBeforeSomeMatchDays() {
        GroupStage league = GroupStage.league("league", 16, Meetings.TWICE, TableRules.ARENA);
        cups.draw("long-league", new Regulations("League", List.of(league)), null);
        cups.playOut("long-league");

        forecasts.update("long-league");

        List<ForecastEntity> made = QuarkusTransaction.requiringNew().call(() -> ForecastEntity.of("long-league"));
        assertThat(made)
                .extracting(forecast -> forecast.matchDay)
                .containsExactlyElementsOf(
                        IntStream.range(0, 15).mapToObj(i -> 1 + 2 * i).toList());
        assertThat(made).allSatisfy(forecast -> assertThat(forecast.titleScore).isNotNull());
    }

    @Test
    void aSecondLegIsOrderedWithTheGoalsOfTheFirst() {
        KnockoutStage legs = new KnockoutStage(
                "cup",
                KnockoutStage.seededRound(Stage.seeds(2)),
                false,
                new TieFormat.OneMatch(),
                new TieFormat.TwoLegs(),
                0);
        cups.draw("two-legs", new Regulations("Two legs", List.of(legs)), null);
        MatchOrder first = orders.toPlay("two-legs").getFirst();
        cups.commit(first, PretendMatch.report(first, Result.of(first.code(), 4, 1)));

        MatchOrder second = orders.toPlay("two-legs").getFirst();

        assertThat(first.lead()).isZero();
        assertThat(first.tieRule()).isEqualTo(TieRule.DRAW_STANDS);
        assertThat(second.code()).isEqualTo("cup-F-1-L2");
        assertThat(second.lead()).isEqualTo(-3);
        assertThat(second.tieRule()).isEqualTo(TieRule.EXTRA_TIME_AND_SHOOT_OUT);
        cups.playOut("two-legs");
        assertThat(journal.stateOf("two-legs").orElseThrow().isOver()).isTrue();
    }

    @Test
    void anExtendedCalendarReadFromRowsIsTheOneInMemory() {
        CalendarPlan plan = new CalendarPlan(
                OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(40),
                Duration.ofMinutes(20),
                1,
                Duration.ZERO,
                Duration.ofMinutes(5),
                Reveal.AT_KICK_OFF);
        GroupStage league = GroupStage.league("league", 4, Meetings.ONCE, TableRules.ARENA);
        cups.draw("extended-calendar", new Regulations("League", List.of(league)), plan);
        desk.rule("extended-calendar", new Ruling("Ann", "too close", new Operation.Extend("league")));

        QuarkusTransaction.requiringNew().run(() -> {
            TournamentEntity row = TournamentEntity.findById("extended-calendar");
            CurrentTournament inMemory = tournaments.read(row);
            CurrentTournament fromRows = rows.read(row);

            assertThat(fromRows.state().fixtures())
                    .hasSize(12)
                    .allSatisfy(
                            fixture -> assertThat(kickOff(fromRows, fixture)).isEqualTo(kickOff(inMemory, fixture)));
        });
    }

    private static OffsetDateTime kickOff(CurrentTournament tournament, FixtureState fixture) {
        return requireNonNull(tournament.calendar()).kickOff(fixture.fixture().id());
    }

    @Test
    void oneUnfitResultDoesNotHoldUpTheOthers() {
        cups.draw("unfit");
        List<MatchOrder> two = orders.toPlay("unfit").subList(0, 2);
        MatchReport unfit = PretendMatch.report(two.getFirst(), Result.of("group-B-1-2", 1, 0));

        Step step = journal.commit(
                "unfit",
                List.of(finished(two.getFirst(), unfit), finished(two.getLast(), PretendMatch.report(two.getLast()))),
                "test");

        assertThat(step.played()).isEqualTo(1);
        assertThat(step.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.isAwaited()).isTrue();
            assertThat(refused.reason()).contains("group-B-1-2");
        });
        assertThat(orders.toPlay("unfit")).contains(two.getFirst()).doesNotContain(two.getLast());
    }

    @Test
    void everyPrefixOfResultsReadFromRowsIsTheConditionInMemory() {
        cups.draw("prefixes");
        for (int played = 0; played < 31; played++) {
            StateOfPlay inMemory = journal.stateOf("prefixes").orElseThrow();
            StateOfPlay fromRows = fromRows("prefixes");

            assertThat(fromRows.fixtures()).as("after %d matches", played).isEqualTo(inMemory.fixtures());
            assertThat(orders.toPlay("prefixes"))
                    .extracting(MatchOrder::code)
                    .containsExactlyElementsOf(inMemory.ready().stream()
                            .map(FixtureState.Ready::id)
                            .toList());

            // Every other match in another order: results need not come in the order of the schedule.
            MatchOrder next = played % 2 == 0
                    ? orders.toPlay("prefixes").getLast()
                    : orders.toPlay("prefixes").getFirst();
            cups.commit(next, PretendMatch.report(next));
        }

        assertThat(journal.stateOf("prefixes").orElseThrow().isOver()).isTrue();
        assertThat(orders.toPlay("prefixes")).isEmpty();
    }

    @Test
    void whatAnotherServerWroteIsSeenBeforeTheNextStep() {
        cups.draw("foreign");
        cups.playNext("foreign", 1);
        // The same rows, written by a process with a memory of its own.
        QuarkusTransaction.requiringNew().run(() -> {
            TournamentEntity row = TournamentEntity.findById("foreign");
            new RulingEntity("foreign", 1, new Ruling("Else", "elsewhere", new Operation.Pause()), row.createdAt)
                    .persist();
            row.version++;
            row.paused = true;
        });

        cups.playNext("foreign", 1);

        StateOfPlay state = journal.stateOf("foreign").orElseThrow();
        assertThat(state.isPaused()).isTrue();
        assertThat(state.played()).hasSize(2);
    }

    @Test
    void failedRunsStallATournamentUntilAnOperatorResumesIt() {
        cups.draw("stalling");
        MatchOrder order = null;
        for (int run = 1; run <= TournamentJournal.RUNS_PER_MATCH; run++) {
            order = orders.lease("failing", 10_000, Duration.ofMinutes(1)).stream()
                    .filter(one -> one.id().equals("stalling.group-A-1-2#1"))
                    .findFirst()
                    .orElseThrow();
            boolean isLast = run == TournamentJournal.RUNS_PER_MATCH;
            assertThat(journal.failed(order, "failing", "the worker was killed", Duration.ZERO)
                            .isPresent())
                    .isEqualTo(isLast);
            orders.giveBack("failing");
        }
        assertThat(orders.lease("failing", 10_000, Duration.ofMinutes(1)))
                .noneMatch(one -> one.tournamentId().equals("stalling"));
        orders.giveBack("failing");

        desk.rule("stalling", new Ruling("Ann", "workers repaired", new Operation.Resume()));

        assertThat(status("stalling")).isEqualTo(TournamentStatus.PLAYING);
        assertThat(orders.lease("failing", 10_000, Duration.ofMinutes(1))).contains(order);
        orders.giveBack("failing");
    }

    private StateOfPlay fromRows(String id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> rows.read(TournamentEntity.findById(id)).state());
    }

    private static TournamentStatus status(String id) {
        return QuarkusTransaction.requiringNew().call(() -> ((TournamentEntity) TournamentEntity.findById(id)).status);
    }

    private static List<ResultEntity> resultsOf(MatchOrder order) {
        return QuarkusTransaction.requiringNew().call(() -> ResultEntity.list("fixtureId", order.fixtureId()));
    }

    private static List<RefusedResultEntity> refusedOf(MatchOrder order) {
        return QuarkusTransaction.requiringNew().call(() -> RefusedResultEntity.list("orderId", order.id()));
    }

    private static Finished finished(MatchOrder order, MatchReport report) {
        return new Finished(order, report, Sha256.of(report.bundle()), Sha256.of(report.replay()));
    }

    private static MatchReport withScore(MatchOrder order, int home, int away) {
        return PretendMatch.report(order, Result.of(order.code(), home, away));
    }
}
