package dev.touchline.leaderboard.ratings;

import java.util.List;
import org.hipparchus.linear.RealMatrix;

/**
 * Davidson's model as matchmaking needs it: with a weak prior, so that it exists from the first match on, and with the
 * information that a match of two entrants would bring.
 */
public final class LadderFit {
    /** A standard deviation of 245 Elo points around the mean: nothing after some ten matches. */
    private static final double PRIOR_PRECISION = 0.5;

    private final Observations observations;
    private final PairedComparison model;
    private final NewtonFit fit;

    private LadderFit(Observations observations, PairedComparison model, NewtonFit fit) {
        this.observations = observations;
        this.model = model;
        this.fit = fit;
    }

    /** Fits the matches between these players, who are indexed as they are listed. */
    public static LadderFit of(List<String> players, List<RatedMatch> matches) {
        Observations observations = Observations.of(matches, false, players);
        PairedComparison model = new PairedComparison(players.size(), true, false);
        NewtonFit fit = NewtonFit.of(model, observations.cells(), PRIOR_PRECISION, model.start(observations))
                .orElseThrow(() -> new IllegalStateException("a strictly concave likelihood has a maximum"));
        return new LadderFit(observations, model, fit);
    }

    public int players() {
        return observations.players().size();
    }

    /** Logarithm of the strength of a player. */
    public double theta(int player) {
        return fit.parameters()[player];
    }

    /** Variances of the differences of any two strengths, robust to clusters. */
    public double[][] variancesOfDifferences() {
        RatingCovariance covariance = new RatingCovariance(Sandwich.covariances(observations, model, fit));
        double[][] variances = new double[players()][players()];
        for (int i = 0; i < variances.length; i++) {
            for (int j = 0; j < variances.length; j++) {
                variances[i][j] = covariance.ofDifference(i, j);
            }
        }
        return variances;
    }

    /** Covariance of strengths as the model has it: what planning extrapolates from. */
    public double[][] modelCovariance() {
        RealMatrix inverse = fit.bread();
        return inverse.getSubMatrix(0, players() - 1, 0, players() - 1).getData();
    }

    /** Information about the difference of two players that one match between them is expected to bring. */
    public double information(int one, int other) {
        Term term = new Term(model.predictors());
        model.fill(new Cell(one, other, 1, 0, 1), fit.parameters(), term);
        return term.curvature[0][0];
    }
}
