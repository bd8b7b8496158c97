package dev.touchline.leaderboard.ratings;

import java.util.List;
import java.util.Optional;

/** The differences between rated players, each with an interval of its own. */
public final class RatingDifferences {
    /**
     * How far one player is ahead of another, in Elo points.
     *
     * @param elo negative when it is behind
     * @param lo lower end of the interval of this one difference
     * @param hi its upper end
     */
    public record Difference(double elo, double lo, double hi) {}

    private final List<String> players;
    private final double[] theta;
    private final RatingCovariance covariance;
    private final double level;

    RatingDifferences(List<String> players, double[] theta, RatingCovariance covariance, double level) {
        this.players = List.copyOf(players);
        this.theta = theta.clone();
        this.covariance = covariance;
        this.level = level;
    }

    /**
     * Fits as {@link Ratings#of} does; the scale is of no account here.
     *
     * @return empty where nobody can be rated
     */
    public static Optional<RatingDifferences> of(List<RatedMatch> matches, RatingRules rules) {
        return matches.isEmpty() ? Optional.empty() : new JointFit(matches, rules).differences();
    }

    /** How far {@code one} is ahead of {@code other}; empty unless both are rated. */
    public Optional<Difference> between(String one, String other) {
        int first = players.indexOf(one);
        int second = players.indexOf(other);
        if (first < 0 || second < 0) {
            return Optional.empty();
        }
        double elo = EloScale.POINTS * (theta[first] - theta[second]);
        double half =
                RatingTable.quantile(level) * EloScale.POINTS * StrictMath.sqrt(covariance.ofDifference(first, second));
        return Optional.of(new Difference(elo, elo - half, elo + half));
    }
}
