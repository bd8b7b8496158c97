package dev.touchline.leaderboard.scheduler;

import dev.touchline.leaderboard.match.MatchPlayer;
import dev.touchline.leaderboard.storage.FileStore;
import dev.touchline.leaderboard.tournament.TournamentJournal;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Plays every tournament that is not over, between a start and a stop. */
@ApplicationScoped
public class Scheduler {
    private final TournamentJournal journal;
    private final MatchPlayer player;
    private final FileStore files;
    private final LiveMatches live;
    private final Announcements announcements;
    private final Clock clock;
    private @Nullable Driving driving;

    private record Driving(SchedulerRun run, Thread thread) {}

    Scheduler(
            TournamentJournal journal,
            MatchPlayer player,
            FileStore files,
            LiveMatches live,
            Announcements announcements,
            Clock clock) {
        this.journal = journal;
        this.player = player;
        this.files = files;
        this.live = live;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Begins to drive: first every tournament that an earlier process left unfinished. */
    public synchronized void start() {
        if (driving == null) {
            SchedulerRun run = new SchedulerRun(journal, player, files, live, announcements, clock);
            journal.unfinished().forEach(run::takeUp);
            driving = new Driving(
                    run, Thread.ofPlatform().name("scheduler").daemon().start(run));
        }
    }

    /** Drives one more tournament; one that is drawn while nothing is driven is taken up at the next start. */
    public synchronized void takeUp(String tournamentId) {
        if (driving != null) {
            driving.run().takeUp(tournamentId);
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
