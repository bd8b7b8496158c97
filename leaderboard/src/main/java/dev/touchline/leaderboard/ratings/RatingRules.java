package dev.touchline.leaderboard.ratings;

/**
 * How ratings are made.
 *
 * @param ridge precision of a normal prior on θ around zero; 0 for none, which is the rating of record
 * @param level probability of error: of an interval by itself, and of all rank ranges together; 0 to 1
 * @param narrow half the width in Elo points that an interval must not exceed, or the rating is provisional
 */
public record RatingRules(Method method, Scale scale, double ridge, double level, double narrow) {
    /** Half of an interval's width beyond which a rating is provisional, in Elo points. */
    public static final double NARROW = 50;

    public RatingRules {
        if (!(ridge >= 0 && ridge <= 1e6)) {
            throw new IllegalArgumentException("a ridge is a number from 0 to 1000000, not " + ridge);
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("a level lies between 0 and 1, not " + level);
        }
    }

    /** Intervals of 95 %, no ridge, ratings that sum to zero. */
    public static RatingRules of(Method method) {
        return new RatingRules(method, new Scale.SumZero(), 0, 0.05, NARROW);
    }

    public RatingRules on(Scale other) {
        return new RatingRules(method, other, ridge, level, narrow);
    }

    public RatingRules withRidge(double precision) {
        return new RatingRules(method, scale, precision, level, narrow);
    }
}
