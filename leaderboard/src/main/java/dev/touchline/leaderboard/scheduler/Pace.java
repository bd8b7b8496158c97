package dev.touchline.leaderboard.scheduler;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Estimates what is left from what this run has done since its first match kicked off. */
public final class Pace {
    private static final int SECONDS_SHOWN_EXACTLY = 90;

    private final Clock clock;
    private @Nullable Instant start;
    private int committed;

    public Pace(Clock clock) {
        this.clock = clock;
    }

    /** A match is being played; the first call counts, so that setting up workers is no part of the pace. */
    public synchronized void playing() {
        if (start == null) {
            start = clock.instant();
        }
    }

    public synchronized void committed(int matches) {
        committed += matches;
    }

    /** Words such as {@code about 40 s left}. */
    public synchronized String left(int matches) {
        if (start == null || committed == 0) {
            return matches + " to play";
        }
        Duration elapsed = Duration.between(start, clock.instant());
        long seconds = elapsed.multipliedBy(matches).dividedBy(committed).toSeconds();
        return seconds <= SECONDS_SHOWN_EXACTLY
                ? "about " + Math.max(1, seconds) + " s left"
                : "about " + Math.ceilDiv(seconds, 60) + " min left";
    }
}
