package dev.touchline.leaderboard.ratings;

import java.util.List;
import java.util.Optional;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.RealMatrix;

/**
 * The maximum of a log-likelihood by Newton's method with halved steps.
 *
 * @param logLikelihood of the matches, without the penalty of a ridge
 * @param bread inverse of the information, restricted to the directions that the likelihood sees
 */
record NewtonFit(double[] parameters, double logLikelihood, RealMatrix bread) {
    private static final int MOST_STEPS = 100;
    private static final int MOST_HALVINGS = 40;

    /** Pivots below this share of the largest diagonal element are rounding. */
    private static final double SINGULAR = 1e-13;

    /** Sums in different orders may differ by this share on both sides of the diagonal. */
    private static final double ASYMMETRY = 1e-9;

    /** A step this small changes no digit that anyone looks at; the quadratic convergence makes the next one nothing. */
    private static final double SMALL_STEP = 1e-9;

    /** The search for one maximum. */
    private static final class Ascent {
        private final Likelihood model;
        private final List<Cell> cells;
        private final double ridge;
        private final Term term;
        private Point at;

        Ascent(Likelihood model, List<Cell> cells, double ridge, double[] start) {
            this.model = model;
            this.cells = cells;
            this.ridge = ridge;
            this.term = new Term(model.predictors());
            this.at = look(start.clone());
        }

        /** Walks to the top; empty when there is none in reach, or when it is a ridge and no single point. */
        Optional<NewtonFit> climb() {
            for (int step = 0; step < MOST_STEPS; step++) {
                Optional<DecompositionSolver> exact = decompose(at.information, 0);
                Optional<DecompositionSolver> solver = exact.isPresent() ? exact : regularised(at.information);
                if (solver.isEmpty()) {
                    return Optional.empty();
                }
                double[] move = solver.get()
                        .solve(new ArrayRealVector(at.gradient, false))
                        .toArray();
                if (longest(move) < SMALL_STEP) {
                    return exact.map(this::arrive);
                }
                if (!advance(move)) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        }

        private NewtonFit arrive(DecompositionSolver solver) {
            return new NewtonFit(at.parameters, at.height + penalty(at.parameters), solver.getInverse());
        }

        /** Takes the step, or the largest half, quarter … of it that climbs. */
        private boolean advance(double[] move) {
            double size = 1;
            for (int halving = 0; halving < MOST_HALVINGS; halving++) {
                double[] next = at.parameters.clone();
                for (int k = 0; k < next.length; k++) {
                    next[k] += size * move[k];
                }
                Point there = look(next);
                // Near the top a rise is smaller than the rounding of the sum.
                if (there.height >= at.height - 1e-12 * Math.abs(at.height)) {
                    at = there;
                    return true;
                }
                size /= 2;
            }
            return false;
        }

        /** Height and both derivatives, in one pass over the matches. */
        private Point look(double[] parameters) {
            Point point = new Point(parameters);
            double sum = 0;
            for (Cell cell : cells) {
                if (!model.fill(cell, parameters, term)) {
                    return point;
                }
                sum += cell.count() * term.logProbability;
                term.addGradient(cell.count(), point.gradient);
                term.addInformation(cell.count(), point.information);
            }
            point.height = sum - penalty(parameters);
            addPenalties(point);
            return point;
        }

        /** A square for each sum held at zero makes the information regular and moves nothing else; then the ridge. */
        private void addPenalties(Point point) {
            for (int[] group : model.sumsToZero()) {
                for (int k : group) {
                    for (int l : group) {
                        point.information[k][l]++;
                    }
                }
            }
            if (ridge > 0) {
                for (int k : model.ridged()) {
                    point.gradient[k] -= ridge * point.parameters[k];
                    point.information[k][k] += ridge;
                }
            }
        }

        private double penalty(double[] parameters) {
            double sum = 0;
            if (ridge > 0) {
                for (int k : model.ridged()) {
                    sum += parameters[k] * parameters[k];
                }
            }
            return ridge * sum / 2;
        }
    }

    /** The penalised log-likelihood at one place: minus infinity where the parameters are impossible. */
    private static final class Point {
        private final double[] parameters;
        private final double[] gradient;
        private final double[][] information;
        private double height = Double.NEGATIVE_INFINITY;

        Point(double[] parameters) {
            this.parameters = parameters;
            this.gradient = new double[parameters.length];
            this.information = new double[parameters.length][parameters.length];
        }
    }

    /**
     * Fits.
     *
     * @param ridge penalty {@code ridge/2 · Σ parameter²}; 0 for none
     * @return empty when the likelihood has no maximum that can be found
     */
    static Optional<NewtonFit> of(Likelihood model, List<Cell> cells, double ridge, double[] start) {
        return new Ascent(model, cells, ridge, start).climb();
    }

    private static double longest(double[] move) {
        double longest = 0;
        for (double each : move) {
            longest = Math.max(longest, Math.abs(each));
        }
        return longest;
    }

    /** Where the likelihood is not concave a growing diagonal turns the step towards the gradient (Levenberg 1944). */
    private static Optional<DecompositionSolver> regularised(double[][] information) {
        double scale = largestDiagonal(information);
        Optional<DecompositionSolver> solver = Optional.empty();
        for (double added = 1e-6 * scale; solver.isEmpty() && added <= 1e3 * scale; added *= 10) {
            solver = decompose(information, added);
        }
        return solver;
    }

    private static double largestDiagonal(double[][] information) {
        double largest = 0;
        for (int k = 0; k < information.length; k++) {
            largest = Math.max(largest, Math.abs(information[k][k]));
        }
        return largest;
    }

    /** Empty unless the matrix is safely positive definite. */
    private static Optional<DecompositionSolver> decompose(double[][] information, double added) {
        double[][] regular = new double[information.length][];
        for (int k = 0; k < regular.length; k++) {
            regular[k] = information[k].clone();
            regular[k][k] += added;
        }
        double least = Math.max(SINGULAR * largestDiagonal(information), Double.MIN_NORMAL);
        try {
            RealMatrix matrix = new Array2DRowRealMatrix(regular, false);
            return Optional.of(new CholeskyDecomposition(matrix, ASYMMETRY, least).getSolver());
        } catch (MathIllegalArgumentException notPositive) {
            return Optional.empty();
        }
    }
}
