package dev.touchline.leaderboard.ratings;

import java.util.Arrays;

/**
 * What one match adds to a log-likelihood: its value, and first and second derivatives with respect to a few linear
 * predictors. A predictor is the inner product of one sparse row with the parameters.
 *
 * <p>Made once and filled anew for each cell, because a fit visits every cell many times.
 */
final class Term {
    private static final int LONGEST_ROW = 4;

    /** Logarithm of the probability of what happened. */
    double logProbability;

    final double[] slope;
    /** Minus the second derivatives. */
    final double[][] curvature;

    private final int[][] index;
    private final double[][] weight;
    private final int[] length;

    Term(int predictors) {
        slope = new double[predictors];
        curvature = new double[predictors][predictors];
        index = new int[predictors][LONGEST_ROW];
        weight = new double[predictors][LONGEST_ROW];
        length = new int[predictors];
    }

    void clearRows() {
        for (int p = 0; p < length.length; p++) {
            length[p] = 0;
        }
    }

    void add(int predictor, int parameter, double coefficient) {
        index[predictor][length[predictor]] = parameter;
        weight[predictor][length[predictor]] = coefficient;
        length[predictor]++;
    }

    double predict(int predictor, double[] parameters) {
        double sum = 0;
        for (int k = 0; k < length[predictor]; k++) {
            sum += weight[predictor][k] * parameters[index[predictor][k]];
        }
        return sum;
    }

    /** Adds so many times the gradient. */
    void addGradient(double times, double[] gradient) {
        for (int p = 0; p < slope.length; p++) {
            for (int k = 0; k < length[p]; k++) {
                gradient[index[p][k]] += times * slope[p] * weight[p][k];
            }
        }
    }

    /** Adds so many times the observed information. */
    void addInformation(double times, double[][] information) {
        for (int p = 0; p < slope.length; p++) {
            for (int q = 0; q < slope.length; q++) {
                double bend = times * curvature[p][q];
                for (int k = 0; k < length[p]; k++) {
                    double[] row = information[index[p][k]];
                    for (int l = 0; l < length[q]; l++) {
                        row[index[q][l]] += bend * weight[p][k] * weight[q][l];
                    }
                }
            }
        }
    }

    /** The parameters that the match depends on, each once. */
    int[] touched() {
        int[] touched = new int[length.length * LONGEST_ROW];
        int size = 0;
        for (int p = 0; p < length.length; p++) {
            for (int k = 0; k < length[p]; k++) {
                if (!contains(touched, size, index[p][k])) {
                    touched[size++] = index[p][k];
                }
            }
        }
        return Arrays.copyOf(touched, size);
    }

    private static boolean contains(int[] numbers, int size, int number) {
        for (int k = 0; k < size; k++) {
            if (numbers[k] == number) {
                return true;
            }
        }
        return false;
    }
}
