package dev.touchline.leaderboard.ratings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.jspecify.annotations.Nullable;

/**
 * Covariances of ratings that hold although matches depend on one another: {@code H⁻¹·S·H⁻¹}, S being the sum of
 * squared gradients over clusters.
 *
 * <p>One layer takes matches of the same cluster together, times G/(G − 1) for G clusters. Where some player has several
 * attempts, a second layer lets all matches of an attempt depend on one another as well: everything that shares an
 * attempt of either side (the dyadic estimator of Aronow, Samii and Assenova, Political Analysis 23 (2015) 564), times
 * k/(k − 1) for a player with k attempts. A player with one attempt adds nothing there: its interval is conditional on
 * that policy. A cluster is expected to lie within a meeting of two policies, as a pair does.
 */
final class Sandwich {
    private final List<RatedMatch> matches;
    private final Attempts attempts;
    private final Grouping clusters;
    private final ScoreSquares squares;

    private Sandwich(Observations observations, ScoreSquares squares) {
        this.matches = observations.matches();
        this.attempts = new Attempts(matches);
        this.clusters = observations.clusters();
        this.squares = squares;
    }

    /** The covariances of the ratings: one, or two where there are attempts to look at. */
    static List<double[][]> covariances(Observations observations, Likelihood model, NewtonFit fit) {
        Sandwich sandwich = new Sandwich(observations, new ScoreSquares(observations, model, fit.parameters()));
        RealMatrix bread = ratingRows(observations.players().size(), model, fit.bread());
        List<double[][]> layers = new ArrayList<>();
        layers.add(between(bread, sandwich.ofClusters()));
        if (sandwich.attempts.anyPlayerHasSeveral()) {
            layers.add(between(bread, sandwich.ofAttempts()));
        }
        return List.copyOf(layers);
    }

    /** The variance of one parameter, over clusters. */
    static double variance(Observations observations, Likelihood model, NewtonFit fit, int parameter) {
        Sandwich sandwich = new Sandwich(observations, new ScoreSquares(observations, model, fit.parameters()));
        RealMatrix row = fit.bread().getRowMatrix(parameter);
        return between(row, sandwich.ofClusters())[0][0];
    }

    private double[][] ofClusters() {
        double[][] sum = new double[squares.parameters()][squares.parameters()];
        squares.addGroups(clusters, _ -> 1, sum);
        int count = clusters.size() + squares.addSingles(clusters, sum);
        double correction = count > 1 ? count / (count - 1.0) : 1;
        for (double[] row : sum) {
            for (int k = 0; k < row.length; k++) {
                row[k] *= correction;
            }
        }
        return sum;
    }

    private double[][] ofAttempts() {
        double[][] sum = new double[squares.parameters()][squares.parameters()];
        List<@Nullable String> attemptsA = new ArrayList<>();
        List<@Nullable String> attemptsB = new ArrayList<>();
        Map<String, Double> corrections = new HashMap<>();
        for (RatedMatch match : matches) {
            attemptsA.add(oneOfSeveral(match.playerA(), match.attemptA(), corrections));
            attemptsB.add(oneOfSeveral(match.playerB(), match.attemptB(), corrections));
        }
        addMatchesOfSingleAttempts(attemptsA, attemptsB, sum);
        squares.addGroups(Grouping.of(attemptsA, attemptsB), label -> corrections.getOrDefault(label, 1.0), sum);
        // What shares both attempts was counted with either of them.
        squares.addGroups(Grouping.of(meetings(attemptsA, attemptsB)), _ -> -1, sum);
        return sum;
    }

    /** Where neither side has several attempts, the clusters say what belongs together. */
    private void addMatchesOfSingleAttempts(
            List<@Nullable String> attemptsA, List<@Nullable String> attemptsB, double[][] sum) {
        List<@Nullable String> together = new ArrayList<>();
        List<@Nullable String> notAlone = new ArrayList<>();
        for (int m = 0; m < matches.size(); m++) {
            boolean single = attemptsA.get(m) == null && attemptsB.get(m) == null;
            String cluster = matches.get(m).cluster();
            together.add(single ? cluster : null);
            notAlone.add(single && cluster == null ? null : "");
        }
        squares.addGroups(Grouping.of(together), _ -> 1, sum);
        squares.addSingles(Grouping.of(notAlone), sum);
    }

    private static List<@Nullable String> meetings(List<@Nullable String> attemptsA, List<@Nullable String> attemptsB) {
        List<@Nullable String> meetings = new ArrayList<>();
        for (int m = 0; m < attemptsA.size(); m++) {
            String a = attemptsA.get(m);
            String b = attemptsB.get(m);
            meetings.add(a == null || b == null ? null : a.compareTo(b) < 0 ? joined(a, b) : joined(b, a));
        }
        return meetings;
    }

    /** The label of an attempt, with its correction k/(k − 1); null where it is the only one. */
    private @Nullable String oneOfSeveral(String player, @Nullable String attempt, Map<String, Double> corrections) {
        double k = attempts.of(player);
        if (attempt == null || k == 1) {
            return null;
        }
        String label = joined(player, attempt);
        corrections.put(label, k / (k - 1));
        return label;
    }

    /** One label of two, such that no two pairs share theirs. */
    private static String joined(String one, String other) {
        return one.length() + ":" + one + other;
    }

    /** The rows of the inverse information that make up each rating. */
    private static RealMatrix ratingRows(int players, Likelihood model, RealMatrix inverse) {
        double[][] rows = new double[players][inverse.getColumnDimension()];
        for (int player = 0; player < players; player++) {
            for (int parameter : model.ratingRow(player)) {
                for (int k = 0; k < rows[player].length; k++) {
                    rows[player][k] += inverse.getEntry(parameter, k);
                }
            }
        }
        return new Array2DRowRealMatrix(rows, false);
    }

    private static double[][] between(RealMatrix bread, double[][] meat) {
        RealMatrix middle = new Array2DRowRealMatrix(meat, false);
        return bread.multiply(middle).multiply(bread.transpose()).getData();
    }
}
