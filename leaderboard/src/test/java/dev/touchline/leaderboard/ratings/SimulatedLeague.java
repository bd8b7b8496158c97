package dev.touchline.leaderboard.ratings;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A league of known strengths whose matches follow Davidson's model. */
public final class SimulatedLeague {
    /** ν with which two equal players tie in 27 % of their matches: ν/(2 + ν) = 0.27. */
    public static final double TIE = 2 * 0.27 / 0.73;

    private final double[] theta;
    private final SplittableRandom chance;

    public SimulatedLeague(double[] theta, long seed) {
        this.theta = theta.clone();
        this.chance = new SplittableRandom(seed);
    }

    /** Strengths drawn from a normal distribution, moved so that they sum to zero. */
    static SimulatedLeague drawn(int players, double deviation, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        double[] theta = new double[players];
        double mean = 0;
        for (int p = 0; p < players; p++) {
            theta[p] = deviation * chance.nextGaussian();
            mean += theta[p] / players;
        }
        for (int p = 0; p < players; p++) {
            theta[p] -= mean;
        }
        return new SimulatedLeague(theta, chance.nextLong());
    }

    double theta(int player) {
        return theta[player];
    }

    /** Names sort as the indices do. */
    public static String name(int player) {
        return "player-%03d".formatted(player);
    }

    public RatedMatch match(int a, int b) {
        double half = (theta[a] - theta[b]) / 2;
        double win = StrictMath.exp(half);
        double loss = StrictMath.exp(-half);
        double drawn = chance.nextDouble() * (win + loss + TIE);
        int goalsA = drawn < win ? 1 : 0;
        int goalsB = drawn >= win + TIE ? 1 : 0;
        return RatedMatch.of(name(a), name(b), goalsA, goalsB);
    }

    /**
     * Every two players meet in so many pairs; in the given share of pairs the second match repeats the first, so that
     * matches of a pair depend on one another while each by itself follows the model.
     */
    List<RatedMatch> pairs(int pairsOfEach, double repeated) {
        List<RatedMatch> matches = new ArrayList<>();
        for (int a = 0; a < theta.length; a++) {
            for (int b = a + 1; b < theta.length; b++) {
                for (int pair = 0; pair < pairsOfEach; pair++) {
                    String cluster = a + "-" + b + "-" + pair;
                    RatedMatch first = match(a, b);
                    RatedMatch other = match(b, a);
                    RatedMatch repetition = RatedMatch.of(name(b), name(a), first.scoreB(), first.scoreA());
                    matches.add(first.inCluster(cluster));
                    matches.add((chance.nextDouble() < repeated ? repetition : other).inCluster(cluster));
                }
            }
        }
        return matches;
    }
}
