package dev.touchline.leaderboard.ratings.matchmaking;

import dev.touchline.leaderboard.ratings.EloScale;
import dev.touchline.leaderboard.ratings.LadderFit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is known of the order: the entrants by estimated strength, how far each is ahead of the next, and how the next
 * pairings would narrow that.
 */
final class Knowledge {
    /** How sharply planning turns to the least separated neighbours; found by simulation, see the reference. */
    private static final double SHARPNESS = 2;

    private final LadderFit fit;
    private final int[] order;
    /** Covariance of strengths, as if the planned pairings were played. */
    private final double[][] covariance;

    /** Of a pair of two entrants: twice that of a match. */
    private final double[][] information;

    private final boolean[] separated;

    Knowledge(LadderFit fit) {
        this.fit = fit;
        this.covariance = fit.modelCovariance();
        this.information = new double[fit.players()][fit.players()];
        for (int i = 0; i < information.length; i++) {
            for (int j = 0; j < information.length; j++) {
                information[i][j] = i == j ? 0 : 2 * fit.information(i, j);
            }
        }
        this.order = IntStream.range(0, fit.players())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer entrant) -> -fit.theta(entrant))
                        .thenComparing(entrant -> entrant))
                .mapToInt(Integer::intValue)
                .toArray();
        this.separated = new boolean[order.length - 1];
    }

    /** Entrants by estimated strength, best first. */
    int[] order() {
        return order.clone();
    }

    /** Notes which neighbours stand further apart than the bound, and says whether all do. */
    boolean look(double bound) {
        double[][] variances = fit.variancesOfDifferences();
        boolean all = true;
        for (int k = 0; k < separated.length; k++) {
            separated[k] = isApart(k, bound, StrictMath.sqrt(variances[order[k]][order[k + 1]]));
            all &= separated[k];
        }
        return all;
    }

    /** How far each is ahead of the next, tested or not. */
    List<Outlook.Gap> gaps(List<String> names, double bound) {
        double[][] variances = fit.variancesOfDifferences();
        List<Outlook.Gap> gaps = new ArrayList<>();
        for (int k = 0; k < separated.length; k++) {
            double deviation = StrictMath.sqrt(variances[order[k]][order[k + 1]]);
            gaps.add(new Outlook.Gap(
                    names.get(order[k]),
                    names.get(order[k + 1]),
                    EloScale.POINTS * lead(k),
                    EloScale.POINTS * deviation,
                    isApart(k, bound, deviation)));
        }
        return gaps;
    }

    boolean isSeparated(int place) {
        return separated[place];
    }

    /**
     * The two entrants whose next pair narrows the open differences most: with weight {@code w} of a difference {@code c}
     * and information {@code I} of the pair along {@code x}, that of the largest
     * {@code Σ w·cov(c, x)²·I / (1 + I·var(x))}.
     */
    int[] bestPair() {
        double[] weights = weights();
        double most = -1;
        int[] best = {order[0], order[1]};
        for (int i = 0; i < order.length; i++) {
            for (int j = i + 1; j < order.length; j++) {
                double gain = 0;
                for (int k = 0; k < weights.length; k++) {
                    double shared = covariance[order[k]][i]
                            - covariance[order[k]][j]
                            - covariance[order[k + 1]][i]
                            + covariance[order[k + 1]][j];
                    gain += weights[k] * shared * shared;
                }
                gain *= information[i][j] / (1 + information[i][j] * variance(i, j));
                if (gain > most) {
                    most = gain;
                    best = new int[] {i, j};
                }
            }
        }
        return best;
    }

    /** Counts a pair as played: its information is known before its result. */
    void plan(int i, int j) {
        double factor = information[i][j] / (1 + information[i][j] * variance(i, j));
        double[] along = new double[order.length];
        for (int k = 0; k < along.length; k++) {
            along[k] = covariance[k][i] - covariance[k][j];
        }
        for (int k = 0; k < along.length; k++) {
            for (int l = 0; l < along.length; l++) {
                covariance[k][l] -= factor * along[k] * along[l];
            }
        }
    }

    /** Separated neighbours need nothing; of the others those least apart count most. */
    private double[] weights() {
        double[] z = new double[separated.length];
        double least = Double.POSITIVE_INFINITY;
        boolean allSeparated = true;
        for (int k = 0; k < z.length; k++) {
            z[k] = lead(k) / StrictMath.sqrt(variance(order[k], order[k + 1]));
            if (!separated[k]) {
                least = Math.min(least, z[k]);
                allSeparated = false;
            }
        }
        double[] weights = new double[z.length];
        Arrays.fill(weights, 1);
        for (int k = 0; k < z.length && !allSeparated; k++) {
            weights[k] =
                    separated[k] ? 0 : StrictMath.exp(-SHARPNESS * (z[k] - least)) / variance(order[k], order[k + 1]);
        }
        return weights;
    }

    /** Two who have not been compared at all are level with no error: they are not apart. */
    private boolean isApart(int place, double bound, double deviation) {
        return lead(place) > 0 && lead(place) >= bound * deviation;
    }

    private double lead(int place) {
        return fit.theta(order[place]) - fit.theta(order[place + 1]);
    }

    private double variance(int i, int j) {
        return covariance[i][i] + covariance[j][j] - covariance[i][j] - covariance[j][i];
    }
}
