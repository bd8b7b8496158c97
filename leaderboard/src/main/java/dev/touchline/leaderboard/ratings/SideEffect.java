package dev.touchline.leaderboard.ratings;

/**
 * What playing on the first side is worth, fitted only to be tested: it must be zero. Elo points, except for goals
 * models, where it is the logarithm of the goals ratio in the same unit as ratings.
 *
 * @param elo as fitted
 * @param lo lower end of its interval
 * @param p probability of one as far from zero by chance
 */
public record SideEffect(double elo, double lo, double hi, double p) {
    static SideEffect of(double theta, double variance, double level) {
        double deviation = StrictMath.sqrt(variance);
        double half = RatingTable.quantile(level) * deviation;
        double p = deviation > 0 ? RankRanges.twoSided(Math.abs(theta) / deviation) : 1;
        return new SideEffect(
                EloScale.POINTS * theta, EloScale.POINTS * (theta - half), EloScale.POINTS * (theta + half), p);
    }
}
