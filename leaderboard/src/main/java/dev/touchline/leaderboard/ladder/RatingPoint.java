package dev.touchline.leaderboard.ladder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entrant's rating in one run.
 *
 * @param matches its own until then
 * @param rating null, as are {@code low} and {@code high}, where it was not comparable
 */
public record RatingPoint(
        long run,
        Instant madeAt,
        int matches,
        Standing standing,
        @Nullable Double rating,
        @Nullable Double low,
        @Nullable Double high,
        int rankLow,
        int rankHigh,
        boolean provisional) {}
