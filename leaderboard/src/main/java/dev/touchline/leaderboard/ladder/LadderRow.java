package dev.touchline.leaderboard.ladder;

import org.jspecify.annotations.Nullable;

/**
 * The line of one entrant.
 *
 * @param isReference whether it is a reference team, which holds the scale
 * @param rating Elo; null, as are {@code low} and {@code high}, where it is not comparable
 * @param low lower end of the 95 % interval
 * @param rankLow best place that the pairwise tests leave open, from 1
 * @param rankHigh worst place that they leave open
 * @param provisional whether the interval is still wide, or there is none
 */
public record LadderRow(
        String entrantId,
        String name,
        String provider,
        boolean isReference,
        Standing standing,
        @Nullable Double rating,
        @Nullable Double low,
        @Nullable Double high,
        int rankLow,
        int rankHigh,
        boolean provisional,
        Tally tally) {}
