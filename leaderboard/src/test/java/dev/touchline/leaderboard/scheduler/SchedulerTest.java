package dev.touchline.leaderboard.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.leaderboard.match.MatchOrder;
import dev.touchline.leaderboard.pretend.PretendArena;
import dev.touchline.leaderboard.support.Cups;
import dev.touchline.leaderboard.support.PostgresForTests;
import dev.touchline.leaderboard.tournament.TournamentEntity;
import dev.touchline.leaderboard.tournament.TournamentJournal;
import dev.touchline.leaderboard.tournament.TournamentStatus;
import dev.touchline.tournaments.StateOfPlay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SchedulerTest {
    @Inject
    Scheduler scheduler;

    @Inject
    TournamentJournal journal;

    @Inject
    PretendArena arena;

    @Inject
    Cups cups;

    @AfterEach
    void stop() {
        scheduler.stop();
    }

    @Test
    void drivesACupToItsChampionWithOneResultPerFixture() {
        cups.draw("driven");

        scheduler.start();
        cups.awaitStatus("driven", TournamentStatus.FINISHED);

        StateOfPlay state = journal.stateOf("driven").orElseThrow();
        assertThat(state.played()).hasSize(31);
        assertThat(state.champion()).isPresent();
        assertThat(runsOf("driven"))
                .extracting(MatchOrder::fixtureId)
                .doesNotHaveDuplicates()
                .hasSize(31);
    }

    @Test
    void repeatsAVoidRunWithTheSameSeed() {
        cups.draw("voided");
        arena.failNext("voided.group-A-1-2", TournamentJournal.RUNS_PER_MATCH - 1);

        scheduler.start();
        cups.awaitStatus("voided", TournamentStatus.FINISHED);

        List<MatchOrder> runs = runsOf("voided").stream()
                .filter(order -> order.fixtureId().equals("voided.group-A-1-2"))
                .toList();
        assertThat(runs).hasSize(TournamentJournal.RUNS_PER_MATCH);
        assertThat(runs)
                .extracting(MatchOrder::seed)
                .containsOnly(runs.getFirst().seed());
    }

    @Test
    void stallsATournamentThatCannotGoOnAndTakesItUpAgainAtTheNextStart() {
        cups.draw("stalled");
        arena.failNext("stalled.group-B-1-2", TournamentJournal.RUNS_PER_MATCH);

        scheduler.start();
        cups.awaitStatus("stalled", TournamentStatus.STALLED);
        String reason = QuarkusTransaction.requiringNew()
                .call(() -> ((TournamentEntity) TournamentEntity.findById("stalled")).stalledBy);
        scheduler.stop();
        scheduler.start();
        cups.awaitStatus("stalled", TournamentStatus.FINISHED);

        assertThat(reason).contains("could not be played: the worker was killed");
        assertThat(journal.stateOf("stalled").orElseThrow().played()).hasSize(31);
    }

    @Test
    void playsTheSameCupFromTheSameSeed() {
        cups.draw("first");
        cups.draw("again");

        scheduler.start();
        cups.awaitStatus("first", TournamentStatus.FINISHED);
        cups.awaitStatus("again", TournamentStatus.FINISHED);

        assertThat(journal.stateOf("again").orElseThrow().results())
                .containsExactlyInAnyOrderElementsOf(
                        journal.stateOf("first").orElseThrow().results());
    }

    private List<MatchOrder> runsOf(String tournamentId) {
        return arena.played().stream()
                .filter(order -> order.tournamentId().equals(tournamentId))
                .toList();
    }
}
