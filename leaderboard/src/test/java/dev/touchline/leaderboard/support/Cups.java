package dev.touchline.leaderboard.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.leaderboard.entrant.EntrantEntity;
import dev.touchline.leaderboard.policy.PolicyArchive;
import dev.touchline.leaderboard.pretend.SixteenPretenders;
import dev.touchline.leaderboard.scheduler.Scheduler;
import dev.touchline.leaderboard.season.BundledEntrant;
import dev.touchline.leaderboard.tournament.TournamentEntity;
import dev.touchline.leaderboard.tournament.TournamentJournal;
import dev.touchline.leaderboard.tournament.TournamentJournal.Entry;
import dev.touchline.leaderboard.tournament.TournamentStatus;
import dev.touchline.tournaments.regulations.Regulations;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Draws and plays cups among the pretenders; each test takes an id of its own, because rows are never removed. */
@ApplicationScoped
public class Cups {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final TournamentJournal journal;
    private final PolicyArchive policies;
    private final Scheduler scheduler;

    Cups(TournamentJournal journal, PolicyArchive policies, Scheduler scheduler) {
        this.journal = journal;
        this.policies = policies;
        this.scheduler = scheduler;
    }

    /** Draws a cup from the seed 7. */
    public void draw(String id) {
        QuarkusTransaction.requiringNew().run(() -> {
            List<Entry> entries =
                    new SixteenPretenders().all().stream().map(this::entry).toList();
            journal.create(id, "classic-1", Regulations.sampleCup(), entries, 7, null);
        });
    }

    /** Draws a cup, unless another test has, and plays it to its end. */
    public void play(String id) {
        boolean drawn = QuarkusTransaction.requiringNew().call(() -> TournamentEntity.findById(id) != null);
        if (!drawn) {
            draw(id);
        }
        scheduler.start();
        awaitStatus(id, TournamentStatus.FINISHED);
        scheduler.stop();
    }

    public void awaitStatus(String id, TournamentStatus status) {
        awaitUntil(() -> QuarkusTransaction.requiringNew()
                .call(() -> ((TournamentEntity) TournamentEntity.findById(id)).status == status));
    }

    private Entry entry(BundledEntrant entrant) {
        if (EntrantEntity.findById(entrant.id()) == null) {
            new EntrantEntity(entrant.id(), entrant.name(), entrant.provider(), Instant.EPOCH).persist();
        }
        return new Entry(entrant.id(), policies.register(entrant.id(), entrant.policy()), entrant.rating());
    }

    private static void awaitUntil(BooleanSupplier condition) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("time until which this must happen").isBefore(deadline);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
