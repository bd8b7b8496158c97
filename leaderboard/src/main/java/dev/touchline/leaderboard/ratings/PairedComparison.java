package dev.touchline.leaderboard.ratings;

/**
 * Davidson's model and, without a parameter for ties, that of Bradley and Terry.
 *
 * <p>{@code P(i wins) : P(j wins) : P(tie) = π_i : π_j : ν·√(π_i·π_j)}, θ = ln π. Parameters are θ of each player, then
 * ln ν where there is one, then the advantage of the first side where it is looked for. Both models are exponential
 * families in these, so the observed information is the expected one and the log-likelihood is concave. Sources:
 * Davidson, JASA 65 (1970) 317; Bradley and Terry, Biometrika 39 (1952) 324.
 */
record PairedComparison(int players, boolean tieParameter, boolean sideParameter) implements Likelihood {
    private static final int DIFFERENCE = 0;
    private static final int TIE = 1;

    @Override
    public int parameters() {
        return players + (tieParameter ? 1 : 0) + (sideParameter ? 1 : 0);
    }

    @Override
    public int predictors() {
        return tieParameter ? 2 : 1;
    }

    @Override
    public double[] start(Observations observations) {
        return new double[parameters()];
    }

    @Override
    public int[][] sumsToZero() {
        return new int[][] {Likelihood.range(0, players)};
    }

    @Override
    public int[] ridged() {
        return Likelihood.range(0, players + (tieParameter ? 1 : 0));
    }

    @Override
    public int[] ratingRow(int player) {
        return new int[] {player};
    }

    /** Index of ln ν. */
    int tieIndex() {
        return players;
    }

    /** Index of the advantage of the first side. */
    int sideIndex() {
        return parameters() - 1;
    }

    @Override
    public boolean fill(Cell cell, double[] parameters, Term term) {
        term.clearRows();
        term.add(DIFFERENCE, cell.first(), 1);
        term.add(DIFFERENCE, cell.second(), -1);
        if (sideParameter) {
            term.add(DIFFERENCE, sideIndex(), 1);
        }
        double half = term.predict(DIFFERENCE, parameters) / 2;
        if (!tieParameter) {
            return fillWithoutTies(cell, half, term);
        }
        term.add(TIE, tieIndex(), 1);
        double tie = parameters[tieIndex()];

        // Relative to the stronger side, so that no exponential grows with the distance of two players.
        double distance = Math.abs(half);
        double shrink = StrictMath.exp(-distance);
        double weaker = shrink * shrink;
        double t = StrictMath.exp(tie) * shrink;
        double sum = 1 + weaker + t;
        double lead = (half > 0 ? 1 - weaker : weaker - 1) / sum / 2;
        double level = t / sum;
        double observed = cell.isTie() ? tie : cell.isWin() ? half : -half;
        term.logProbability = observed - distance - StrictMath.log(sum);
        term.slope[DIFFERENCE] = (cell.isTie() ? 0 : cell.isWin() ? 0.5 : -0.5) - lead;
        term.slope[TIE] = (cell.isTie() ? 1 : 0) - level;
        term.curvature[DIFFERENCE][DIFFERENCE] = (1 + weaker) / sum / 4 - lead * lead;
        term.curvature[DIFFERENCE][TIE] = -level * lead;
        term.curvature[TIE][DIFFERENCE] = -level * lead;
        term.curvature[TIE][TIE] = level * (1 - level);
        return true;
    }

    /** A tie counts as half a win and half a defeat. */
    private static boolean fillWithoutTies(Cell cell, double half, Term term) {
        double a = StrictMath.exp(half - Math.abs(half));
        double b = StrictMath.exp(-half - Math.abs(half));
        double expected = a / (a + b);
        double scored = cell.isTie() ? 0.5 : cell.isWin() ? 1 : 0;
        term.logProbability = (2 * scored - 1) * half - Math.abs(half) - StrictMath.log(a + b);
        term.slope[DIFFERENCE] = scored - expected;
        term.curvature[DIFFERENCE][DIFFERENCE] = expected * (b / (a + b));
        return true;
    }
}
