package dev.touchline.leaderboard.ratings;

import org.jspecify.annotations.Nullable;

/**
 * The rating of one player.
 *
 * @param theta logarithm of the strength; null, as are Elo, its interval and the rank, where it is not comparable
 * @param lo lower end of the interval of {@code elo}
 * @param rank place by rating alone; equal ratings share it
 * @param rankLo best place that the tests leave open
 * @param rankHi worst place that they leave open
 * @param matches in which it played
 * @param attempts how many of its policies are told apart: with 1 the interval is conditional on that policy
 * @param provisional whether the interval is still wide, or there is none
 * @param standing why it is rated or not: {@code rated}, {@code unbeaten}, {@code winless}, {@code unconnected} or
 *     {@code undetermined}
 */
public record Rating(
        String player,
        @Nullable Double theta,
        @Nullable Double elo,
        @Nullable Double lo,
        @Nullable Double hi,
        @Nullable Integer rank,
        int rankLo,
        int rankHi,
        int matches,
        int attempts,
        boolean provisional,
        String standing) {}
