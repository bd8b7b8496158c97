package dev.touchline.leaderboard.scheduler;

import dev.touchline.leaderboard.match.MatchPlayer;
import dev.touchline.leaderboard.match.OrderBook;
import dev.touchline.leaderboard.standing.StandingLadder;
import dev.touchline.leaderboard.storage.FileStore;
import dev.touchline.leaderboard.tournament.Forecasts;
import dev.touchline.leaderboard.tournament.TournamentJournal;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Plays every tournament that is not over, and the standing ladder between them, from a start to a stop. */
@ApplicationScoped
public class Scheduler {
    private final TournamentJournal journal;
    private final OrderBook orders;
    private final StandingLadder ladder;
    private final Forecasts forecasts;
    private final MatchPlayer player;
    private final FileStore files;
    private final LiveMatches live;
    private final Announcements announcements;
    private final Clock clock;
    private final SchedulerSettings settings;
    private @Nullable Driving driving;

    private record Driving(SchedulerRun run, Thread thread) {}

    Scheduler(
            TournamentJournal journal,
            OrderBook orders,
            StandingLadder ladder,
            Forecasts forecasts,
            MatchPlayer player,
            FileStore files,
            LiveMatches live,
            Announcements announcements,
            Clock clock,
            @ConfigProperty(name = "touchline.server") String owner,
            @ConfigProperty(name = "touchline.lease") Duration lease,
            @ConfigProperty(name = "touchline.pause-after-failure") Duration pause) {
        this.journal = journal;
        this.orders = orders;
        this.ladder = ladder;
        this.forecasts = forecasts;
        this.player = player;
        this.files = files;
        this.live = live;
        this.announcements = announcements;
        this.clock = clock;
        this.settings = new SchedulerSettings(owner, lease, pause);
    }

    /** Begins to drive: first what an earlier process of this server left open. */
    public synchronized void start() {
        if (driving == null) {
            orders.giveBack(settings.owner());
            journal.takeUpStalled();
            SchedulerRun run = new SchedulerRun(
                    journal, orders, ladder, forecasts, player, files, live, announcements, clock, settings);
            driving = new Driving(
                    run, Thread.ofPlatform().name("scheduler").daemon().start(run));
        }
    }

    /** Looks at once for something new to play; otherwise it would be found a little later. */
    public synchronized void stir() {
        if (driving != null) {
            driving.run().stir();
        }
    }

    /** While the database can still be reached. */
    void stopWithServer(@Observes ShutdownEvent down) {
        stop();
    }

    /** Stops after the transaction in progress; matches in play are given up and played again at the next start. */
    public synchronized void stop() {
        if (driving == null) {
            return;
        }
        driving.run().stop();
        try {
            driving.thread().join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        driving = null;
    }
}
