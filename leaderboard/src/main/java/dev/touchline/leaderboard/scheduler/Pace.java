package dev.touchline.leaderboard.scheduler;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Estimates what is left from what this run has done so far. */
final class Pace {
    private static final int SECONDS_SHOWN_EXACTLY = 90;

    private final Clock clock;
    private final Instant start;
    private int committed;

    Pace(Clock clock) {
        this.clock = clock;
        this.start = clock.instant();
    }

    void committed(int matches) {
        committed += matches;
    }

    /** Words such as {@code about 40 s left}. */
    String left(int matches) {
        if (committed == 0) {
            return matches + " to play";
        }
        Duration elapsed = Duration.between(start, clock.instant());
        long seconds = elapsed.multipliedBy(matches).dividedBy(committed).toSeconds();
        return seconds <= SECONDS_SHOWN_EXACTLY
                ? "about " + Math.max(1, seconds) + " s left"
                : "about " + Math.ceilDiv(seconds, 60) + " min left";
    }
}
