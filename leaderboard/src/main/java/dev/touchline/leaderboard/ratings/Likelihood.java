package dev.touchline.leaderboard.ratings;

/** A model of results: parameters, and the probability that it gives to each result. */
sealed interface Likelihood permits PairedComparison, DixonColes {
    /** How many parameters there are. */
    int parameters();

    /** How many linear predictors a match has. */
    int predictors();

    /** Where a fit starts. */
    double[] start(Observations observations);

    /**
     * Groups of parameters to whose sum the likelihood is blind, or that it cannot tell from another parameter: a fit
     * holds the sum of each at zero.
     */
    int[][] sumsToZero();

    /** The parameters that a ridge, where asked for, draws to zero. */
    int[] ridged();

    /**
     * Computes what a match of this cell adds.
     *
     * @return whether the parameters give it a probability at all
     */
    boolean fill(Cell cell, double[] parameters, Term term);

    /** The rows that make ratings of parameters: {@code rating = Σ parameters[row[k]]}. */
    int[] ratingRow(int player);

    /** Indices of consecutive parameters. */
    static int[] range(int from, int length) {
        int[] indices = new int[length];
        for (int k = 0; k < length; k++) {
            indices[k] = from + k;
        }
        return indices;
    }
}
