package dev.touchline.leaderboard.ratings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One joint fit.
 *
 * @param method its label
 * @param n matches given
 * @param fitted matches between rated players, which are those of the fit
 * @param logLik logarithm of the likelihood of these; null where nobody could be rated
 * @param tie ν of Davidson's model; null for other methods
 * @param lowScore ρ of Dixon and Coles; null for other methods and where low scores do not determine it
 * @param sideEffect null where it is not determined, as when each meeting was played on one side only
 * @param notes what a reader must know, as sentences
 * @param ratings best first; those that are not comparable last, by name
 */
public record Ratings(
        String method,
        int n,
        int fitted,
        @Nullable Double logLik,
        @Nullable Double tie,
        @Nullable Double lowScore,
        @Nullable SideEffect sideEffect,
        List<String> notes,
        List<Rating> ratings) {
    public Ratings {
        notes = List.copyOf(notes);
        ratings = List.copyOf(ratings);
    }

    /**
     * Rates.
     *
     * @param matches in any order: the answer is the same to the bit
     * @throws IllegalArgumentException when there is no match, or a reference team of the scale is unknown
     */
    public static Ratings of(List<RatedMatch> matches, RatingRules rules) {
        return new JointFit(matches, rules).ratings();
    }
}
