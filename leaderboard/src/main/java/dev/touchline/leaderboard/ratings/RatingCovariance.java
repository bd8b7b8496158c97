package dev.touchline.leaderboard.ratings;

import java.util.List;

/**
 * Variances of contrasts between ratings. Where there are several layers the largest counts, so that an interval that
 * knows of attempts is never narrower than one that does not.
 */
record RatingCovariance(List<double[][]> layers) {
    /** Variance of the difference of two ratings. */
    double ofDifference(int one, int other) {
        double largest = 0;
        for (double[][] m : layers) {
            largest = Math.max(largest, m[one][one] + m[other][other] - m[one][other] - m[other][one]);
        }
        return largest;
    }

    /** Variance of each rating above a weighted mean of ratings, the weights summing to one. */
    double[] above(double[] weights) {
        double[] largest = new double[weights.length];
        for (double[][] m : layers) {
            double[] withMean = new double[weights.length];
            double ofMean = 0;
            for (int i = 0; i < weights.length; i++) {
                for (int j = 0; j < weights.length; j++) {
                    withMean[i] += (m[i][j] + m[j][i]) / 2 * weights[j];
                }
                ofMean += weights[i] * withMean[i];
            }
            for (int i = 0; i < weights.length; i++) {
                largest[i] = Math.max(largest[i], m[i][i] - 2 * withMean[i] + ofMean);
            }
        }
        return largest;
    }
}
