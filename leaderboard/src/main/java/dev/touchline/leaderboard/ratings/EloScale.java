package dev.touchline.leaderboard.ratings;

/** From natural logarithms of strength to Elo points: 400 points are odds of ten to one. */
public final class EloScale {
    /** Elo of θ = 0. */
    public static final double CENTRE = 1000;

    /** Elo points per unit of θ. */
    public static final double POINTS = 400 / StrictMath.log(10);

    private EloScale() {}

    public static double elo(double theta) {
        return CENTRE + POINTS * theta;
    }

    public static double theta(double elo) {
        return (elo - CENTRE) / POINTS;
    }
}
