package dev.touchline.leaderboard.ladder;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the ladder up to date between a start and a stop, on a thread of its own: whatever was committed since the last
 * look makes one computation together. After each it rests as long as that took, so that ratings never take more than
 * half of one processor.
 */
@ApplicationScoped
public class LadderKeeper {
    private static final Logger LOG = Logger.getLogger(LadderKeeper.class);

    private final Ladder ladder;
    private final Duration rest;
    private @Nullable ScheduledExecutorService thread;

    LadderKeeper(Ladder ladder, @ConfigProperty(name = "touchline.ratings-rest") Duration rest) {
        this.ladder = ladder;
        this.rest = rest;
    }

    /** Begins with what is public now. */
    public synchronized void start() {
        if (thread == null) {
            ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("ladder").daemon().factory());
            thread = started;
            started.execute(() -> look(started));
        }
    }

    /** While the database can still be reached. */
    void stopWithServer(@Observes ShutdownEvent down) throws InterruptedException {
        stop();
    }

    /** Stops after the computation in progress. */
    public synchronized void stop() throws InterruptedException {
        if (thread != null) {
            thread.shutdown();
            thread.awaitTermination(rest.toMillis() + 10_000, TimeUnit.MILLISECONDS);
            thread = null;
        }
    }

    private void look(ScheduledExecutorService on) {
        long begun = System.nanoTime();
        try {
            if (ladder.isOutdated()) {
                ladder.refresh();
            }
        } catch (RuntimeException trouble) {
            LOG.warnf("the ratings are not brought up to date yet: %s", trouble.getMessage());
        }
        long pause = Math.max(rest.toNanos(), System.nanoTime() - begun);
        if (!on.isShutdown()) {
            on.schedule(() -> look(on), pause, TimeUnit.NANOSECONDS);
        }
    }
}
