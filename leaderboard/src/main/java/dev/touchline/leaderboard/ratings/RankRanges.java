package dev.touchline.leaderboard.ratings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.special.Erf;

/**
 * The places that each player may have: tests of all differences, two-sided, corrected by Holm's procedure (1979), so
 * that with the given probability no difference at all is claimed wrongly.
 */
final class RankRanges {
    private record Difference(int better, int worse, double z) {}

    private final int[] significantlyBetter;
    private final int[] significantlyWorse;

    private RankRanges(int players) {
        significantlyBetter = new int[players];
        significantlyWorse = new int[players];
    }

    /** Tests all differences at the family-wise error {@code level}. */
    static RankRanges of(double[] ratings, RatingCovariance covariance, double level) {
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < ratings.length; i++) {
            for (int j = i + 1; j < ratings.length; j++) {
                double deviation = StrictMath.sqrt(covariance.ofDifference(i, j));
                double z = deviation > 0 ? (ratings[i] - ratings[j]) / deviation : 0;
                differences.add(z > 0 ? new Difference(i, j, z) : new Difference(j, i, -z));
            }
        }
        differences.sort(Comparator.comparingDouble(Difference::z).reversed());
        RankRanges ranges = new RankRanges(ratings.length);
        int left = differences.size();
        for (Difference difference : differences) {
            if (twoSided(difference.z()) * left > level) {
                break;
            }
            ranges.significantlyBetter[difference.worse()]++;
            ranges.significantlyWorse[difference.better()]++;
            left--;
        }
        return ranges;
    }

    /** Probability that a standard normal variable is further from zero than z. */
    static double twoSided(double z) {
        return Erf.erfc(z / StrictMath.sqrt(2));
    }

    /** How many are significantly better than a player. */
    int better(int player) {
        return significantlyBetter[player];
    }

    /** How many are significantly worse than a player. */
    int worse(int player) {
        return significantlyWorse[player];
    }
}
