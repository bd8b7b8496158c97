package dev.touchline.leaderboard.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.leaderboard.entrant.EntrantEntity;
import dev.touchline.leaderboard.fakes.PostgresForTests;
import dev.touchline.leaderboard.fakes.PretendArena;
import dev.touchline.leaderboard.fakes.SixteenPretenders;
import dev.touchline.leaderboard.match.MatchOrder;
import dev.touchline.leaderboard.policy.PolicyArchive;
import dev.touchline.leaderboard.tournament.TournamentEntity;
import dev.touchline.leaderboard.tournament.TournamentJournal;
import dev.touchline.leaderboard.tournament.TournamentJournal.Entry;
import dev.touchline.leaderboard.tournament.TournamentStatus;
import dev.touchline.tournaments.StateOfPlay;
import dev.touchline.tournaments.regulations.Regulations;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
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
    PolicyArchive policies;

    @Inject
    PretendArena arena;

    @AfterEach
    void stop() {
        scheduler.stop();
    }

    @Test
    void drivesACupToItsChampionWithOneResultPerFixture() {
        draw("driven");

        scheduler.start();
        awaitUntil(() -> statusOf("driven") == TournamentStatus.FINISHED);

        StateOfPlay state = journal.stateOf("driven").orElseThrow();
        assertThat(state.played()).hasSize(31);
        assertThat(state.champion()).isPresent();
        assertThat(ordersOf("driven")).doesNotHaveDuplicates().hasSize(31);
    }

    @Test
    void repeatsAVoidRunWithTheSameSeed() {
        draw("voided");
        arena.failNext("voided.group-A-1-2", SchedulerRun.RUNS_PER_MATCH - 1);

        scheduler.start();
        awaitUntil(() -> statusOf("voided") == TournamentStatus.FINISHED);

        List<MatchOrder> runs = arena.played().stream()
                .filter(order -> order.fixtureId().equals("voided.group-A-1-2"))
                .toList();
        assertThat(runs).hasSize(SchedulerRun.RUNS_PER_MATCH);
        assertThat(runs)
                .extracting(MatchOrder::seed)
                .containsOnly(runs.getFirst().seed());
    }

    @Test
    void stallsATournamentThatCannotGoOnAndTakesItUpAgainAtTheNextStart() {
        draw("stalled");
        arena.failNext("stalled.group-B-1-2", SchedulerRun.RUNS_PER_MATCH);

        scheduler.start();
        awaitUntil(() -> statusOf("stalled") == TournamentStatus.STALLED);
        String reason = inTransaction(() -> ((TournamentEntity) TournamentEntity.findById("stalled")).stalledBy);
        scheduler.stop();
        scheduler.start();
        awaitUntil(() -> statusOf("stalled") == TournamentStatus.FINISHED);

        assertThat(reason).contains("could not be played: the worker was killed");
        assertThat(journal.stateOf("stalled").orElseThrow().played()).hasSize(31);
    }

    @Test
    void playsTheSameCupFromTheSameSeed() {
        draw("first");
        draw("again");

        scheduler.start();
        awaitUntil(
                () -> statusOf("first") == TournamentStatus.FINISHED && statusOf("again") == TournamentStatus.FINISHED);

        assertThat(journal.stateOf("again").orElseThrow().results())
                .isEqualTo(journal.stateOf("first").orElseThrow().results());
    }

    private List<String> ordersOf(String tournamentId) {
        return arena.played().stream()
                .filter(order -> order.tournamentId().equals(tournamentId))
                .map(MatchOrder::fixtureId)
                .toList();
    }

    private void draw(String id) {
        QuarkusTransaction.requiringNew().run(() -> {
            List<Entry> entries = new SixteenPretenders()
                    .all().stream()
                            .map(entrant -> {
                                if (EntrantEntity.findById(entrant.id()) == null) {
                                    new EntrantEntity(entrant.id(), entrant.name(), entrant.provider(), Instant.EPOCH)
                                            .persist();
                                }
                                long policy = policies.register(entrant.id(), entrant.policy());
                                return new Entry(entrant.id(), policy, entrant.rating());
                            })
                            .toList();
            journal.create(id, "classic-1", Regulations.sampleCup(), entries, 7);
        });
    }

    private static TournamentStatus statusOf(String id) {
        return inTransaction(() -> ((TournamentEntity) TournamentEntity.findById(id)).status);
    }

    private static <T> T inTransaction(java.util.concurrent.Callable<T> query) {
        return QuarkusTransaction.requiringNew().call(query);
    }

    private static void awaitUntil(BooleanSupplier condition) {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(20));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("the scheduler is too slow").isBefore(deadline);
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
    }
}
