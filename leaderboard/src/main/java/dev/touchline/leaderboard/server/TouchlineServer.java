package dev.touchline.leaderboard.server;

import dev.touchline.leaderboard.ladder.LadderKeeper;
import dev.touchline.leaderboard.scheduler.Announcements;
import dev.touchline.leaderboard.scheduler.Scheduler;
import dev.touchline.leaderboard.season.SampleCup;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the server does between start and stop. */
public class TouchlineServer implements QuarkusApplication {
    private final SampleCup sampleCup;
    private final Scheduler scheduler;
    private final LadderKeeper ladder;
    private final Announcements announcements;
    private final int port;

    TouchlineServer(
            SampleCup sampleCup,
            Scheduler scheduler,
            LadderKeeper ladder,
            Announcements announcements,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.sampleCup = sampleCup;
        this.scheduler = scheduler;
        this.ladder = ladder;
        this.announcements = announcements;
        this.port = port;
    }

    @Override
    public int run(String... arguments) {
        boolean fresh = sampleCup.arrangeIfEmpty();
        announcements.say("Touchline is at http://localhost:" + port + " (stop with Ctrl-C)");
        if (fresh) {
            announcements.say("The data folder was empty: the sample cup is drawn and played now.");
        }
        scheduler.start();
        ladder.start();
        Quarkus.waitForExit();
        return 0;
    }
}
