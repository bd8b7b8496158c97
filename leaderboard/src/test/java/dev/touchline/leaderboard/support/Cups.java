package dev.touchline.leaderboard.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.leaderboard.entrant.EntrantEntity;
import dev.touchline.leaderboard.match.MatchOrder;
import dev.touchline.leaderboard.match.MatchReport;
import dev.touchline.leaderboard.match.OrderBook;
import dev.touchline.leaderboard.policy.PolicyArchive;
import dev.touchline.leaderboard.pretend.PretendMatch;
import dev.touchline.leaderboard.pretend.SixteenPretenders;
import dev.touchline.leaderboard.scheduler.Scheduler;
import dev.touchline.leaderboard.season.BundledEntrant;
import dev.touchline.leaderboard.storage.FileStore;
import dev.touchline.leaderboard.tournament.Finished;
import dev.touchline.leaderboard.tournament.Step;
import dev.touchline.leaderboard.tournament.TournamentEntity;
import dev.touchline.leaderboard.tournament.TournamentJournal;
import dev.touchline.leaderboard.tournament.TournamentJournal.Entry;
import dev.touchline.leaderboard.tournament.TournamentStatus;
import dev.touchline.tournaments.calendar.CalendarPlan;
import dev.touchline.tournaments.regulations.Regulations;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Draws and plays cups among the pretenders; each test takes an id of its own, because rows are never removed. */
@ApplicationScoped
public class Cups {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final TournamentJournal journal;
    private final PolicyArchive policies;
    private final Scheduler scheduler;
    private final OrderBook orders;
    private final FileStore files;

    Cups(TournamentJournal journal, PolicyArchive policies, Scheduler scheduler, OrderBook orders, FileStore files) {
        this.journal = journal;
        this.policies = policies;
        this.scheduler = scheduler;
        this.orders = orders;
        this.files = files;
    }

    /** Draws a cup from the seed 7. */
    public void draw(String id) {
        draw(id, Regulations.sampleCup(), null);
    }

    /** Draws a tournament of up to sixteen from the seed 7. */
    public void draw(String id, Regulations regulations, @Nullable CalendarPlan calendar) {
        QuarkusTransaction.requiringNew().run(() -> {
            List<Entry> entries = new SixteenPretenders()
                    .all().stream()
                            .limit(regulations.entrants())
                            .map(this::entry)
                            .toList();
            journal.create(id, "classic-1", regulations, entries, 7, calendar);
        });
    }

    /** Registers a new attempt of each of the sixteen. */
    public void register() {
        QuarkusTransaction.requiringNew()
                .run(() -> new SixteenPretenders().all().forEach(this::entry));
    }

    /** Plays matches by hand, without the scheduler: the next so many in the order of the schedule. */
    public void playNext(String id, int matches) {
        for (int match = 0; match < matches; match++) {
            MatchOrder order = orders.toPlay(id).getFirst();
            commit(order, PretendMatch.report(order));
        }
    }

    /** Plays by hand whatever can be played, to the end. */
    public void playOut(String id) {
        while (!orders.toPlay(id).isEmpty()) {
            playNext(id, 1);
        }
    }

    /** Commits a report of an order, as the server {@code test}. */
    public Step commit(MatchOrder order, MatchReport report) {
        return journal.commit(order.tournamentId(), List.of(Finished.keeping(order, report, files)), "test");
    }

    /** Draws a cup, unless another test has. */
    public void drawOnce(String id) {
        boolean drawn = QuarkusTransaction.requiringNew().call(() -> TournamentEntity.findById(id) != null);
        if (!drawn) {
            draw(id);
        }
    }

    /** Draws a cup, unless another test has, and plays it to its end. */
    public void play(String id) {
        drawOnce(id);
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
