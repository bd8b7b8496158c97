package dev.touchline.leaderboard.ratings;

import java.util.Arrays;

/**
 * Goals of both sides as Poisson counts with a correction of low scores.
 *
 * <p>{@code ln λ_a = μ + side + attack_a − defence_b}, {@code ln λ_b = μ + attack_b − defence_a}; the four scores up to
 * 1:1 are weighted by τ(ρ). Parameters are the attacks, the defences, μ, then ρ and the advantage of the first side
 * where they are looked for. A player's rating is attack + defence: the logarithm of its goals for over goals against
 * when it meets the average player. Source: Dixon and Coles, Applied Statistics 46 (1997) 265.
 */
record DixonColes(int players, boolean lowScoreParameter, boolean sideParameter) implements Likelihood {
    private static final int FIRST = 0;
    private static final int SECOND = 1;
    private static final int LOW = 2;

    @Override
    public int parameters() {
        return 2 * players + 1 + (lowScoreParameter ? 1 : 0) + (sideParameter ? 1 : 0);
    }

    @Override
    public int predictors() {
        return lowScoreParameter ? 3 : 2;
    }

    @Override
    public double[] start(Observations observations) {
        long goals = 0;
        long sides = 0;
        for (Cell cell : observations.cells()) {
            goals += (long) cell.count() * (cell.scoreA() + cell.scoreB());
            sides += 2L * cell.count();
        }
        double[] start = new double[parameters()];
        start[meanIndex()] = StrictMath.log((double) goals / sides);
        return start;
    }

    @Override
    public int[][] sumsToZero() {
        return new int[][] {Likelihood.range(0, players), Likelihood.range(players, players)};
    }

    @Override
    public int[] ridged() {
        return Likelihood.range(0, 2 * players);
    }

    @Override
    public int[] ratingRow(int player) {
        return new int[] {player, players + player};
    }

    /** Index of μ. */
    int meanIndex() {
        return 2 * players;
    }

    /** Index of ρ. */
    int lowScoreIndex() {
        return meanIndex() + 1;
    }

    /** Index of the advantage of the first side. */
    int sideIndex() {
        return parameters() - 1;
    }

    @Override
    public boolean fill(Cell cell, double[] parameters, Term term) {
        rows(cell, term);
        double etaA = term.predict(FIRST, parameters);
        double etaB = term.predict(SECOND, parameters);
        double lambdaA = StrictMath.exp(etaA);
        double lambdaB = StrictMath.exp(etaB);
        term.logProbability = cell.scoreA() * etaA
                - lambdaA
                - logFactorial(cell.scoreA())
                + cell.scoreB() * etaB
                - lambdaB
                - logFactorial(cell.scoreB());
        term.slope[FIRST] = cell.scoreA() - lambdaA;
        term.slope[SECOND] = cell.scoreB() - lambdaB;
        for (double[] row : term.curvature) {
            Arrays.fill(row, 0);
        }
        term.curvature[FIRST][FIRST] = lambdaA;
        term.curvature[SECOND][SECOND] = lambdaB;
        return !lowScoreParameter || correct(cell, lambdaA, lambdaB, parameters[lowScoreIndex()], term);
    }

    private void rows(Cell cell, Term term) {
        term.clearRows();
        term.add(FIRST, cell.first(), 1);
        term.add(FIRST, players + cell.second(), -1);
        term.add(FIRST, meanIndex(), 1);
        if (sideParameter) {
            term.add(FIRST, sideIndex(), 1);
        }
        term.add(SECOND, cell.second(), 1);
        term.add(SECOND, players + cell.first(), -1);
        term.add(SECOND, meanIndex(), 1);
        if (lowScoreParameter) {
            term.add(LOW, lowScoreIndex(), 1);
        }
    }

    /** Multiplies by τ; all four must be positive, not only that of this score, or this is no distribution. */
    private static boolean correct(Cell cell, double lambdaA, double lambdaB, double rho, Term term) {
        double both = lambdaA * lambdaB;
        if (1 - both * rho <= 0 || 1 + lambdaA * rho <= 0 || 1 + lambdaB * rho <= 0 || 1 - rho <= 0) {
            return false;
        }
        term.slope[LOW] = 0;
        if (cell.scoreA() > 1 || cell.scoreB() > 1) {
            return true;
        }
        // τ = 1 + c·ρ, where c is −λ_a·λ_b, λ_a, λ_b or −1; d ln c / d η is 1 for each mean that stands in c.
        boolean none = cell.scoreA() == 0 && cell.scoreB() == 0;
        boolean one = cell.scoreA() == 1 && cell.scoreB() == 1;
        double c = none ? -both : one ? -1 : cell.scoreA() == 0 ? lambdaA : lambdaB;
        double inFirst = none || cell.scoreA() < cell.scoreB() ? 1 : 0;
        double inSecond = none || cell.scoreA() > cell.scoreB() ? 1 : 0;
        double tau = 1 + c * rho;
        double[] derivative = {inFirst * c * rho / tau, inSecond * c * rho / tau, c / tau};
        double[][] second = {
            {inFirst * c * rho, inFirst * inSecond * c * rho, inFirst * c},
            {inFirst * inSecond * c * rho, inSecond * c * rho, inSecond * c},
            {inFirst * c, inSecond * c, 0}
        };
        term.logProbability += StrictMath.log(tau);
        for (int p = 0; p < derivative.length; p++) {
            term.slope[p] += derivative[p];
            for (int q = 0; q < derivative.length; q++) {
                term.curvature[p][q] += derivative[p] * derivative[q] - second[p][q] / tau;
            }
        }
        return true;
    }

    private static double logFactorial(int number) {
        double sum = 0;
        for (int k = 2; k <= number; k++) {
            sum += StrictMath.log(k);
        }
        return sum;
    }
}
