package dev.touchline.leaderboard.ratings;

import dev.touchline.leaderboard.ratings.Comparability.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.NormalDistribution;

/** Turns a fit into lines: origin of the scale, intervals, ranks, and what must be said beside them. */
final class RatingTable {
    /** Ratings closer than this differ by rounding only and share a rank. */
    private static final double LEVEL = 1e-9;

    private final Observations all;
    private final Observations rated;
    private final RatingRules rules;
    private final List<String> notes;
    private final Attempts attempts;

    RatingTable(Observations all, Observations rated, RatingRules rules, List<String> notes) {
        this.all = all;
        this.rated = rated;
        this.rules = rules;
        this.notes = notes;
        this.attempts = new Attempts(all.matches());
    }

    /** Factor of a standard deviation in a two-sided interval. */
    static double quantile(double level) {
        return new NormalDistribution().inverseCumulativeProbability(1 - level / 2);
    }

    List<Rating> lines(Likelihood model, NewtonFit fit, Map<String, Standing> standings) {
        double[] raw = raw(rated.players().size(), model, fit.parameters());
        RatingCovariance covariance = new RatingCovariance(Sandwich.covariances(rated, model, fit));
        double[] weights = weights();
        double[] theta = placed(raw, weights);
        double[] variance = covariance.above(weights);
        RankRanges ranges = RankRanges.of(raw, covariance, rules.level());
        double factor = quantile(rules.level()) * EloScale.POINTS;

        int[] played = all.matchesOfPlayers();
        List<Integer> order = IntStream.range(0, theta.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer p) -> -theta[p]).thenComparing(p -> p))
                .toList();
        List<Rating> lines = new ArrayList<>();
        int rank = 1;
        for (int place = 0; place < order.size(); place++) {
            int p = order.get(place);
            if (place > 0 && theta[order.get(place - 1)] - theta[p] > LEVEL) {
                rank = place + 1;
            }
            String player = rated.players().get(p);
            double elo = EloScale.elo(theta[p]);
            double half = factor * StrictMath.sqrt(variance[p]);
            lines.add(new Rating(
                    player,
                    theta[p],
                    elo,
                    elo - half,
                    elo + half,
                    rank,
                    1 + ranges.better(p),
                    all.players().size() - ranges.worse(p),
                    played[all.players().indexOf(player)],
                    attempts.of(player),
                    half > rules.narrow(),
                    label(Standing.RATED)));
        }
        lines.addAll(unrated(standings));
        return lines;
    }

    /** Lines of those who are not rated, by name. */
    List<Rating> unrated(Map<String, Standing> standings) {
        List<Rating> lines = new ArrayList<>();
        int[] played = all.matchesOfPlayers();
        for (int p = 0; p < played.length; p++) {
            String player = all.players().get(p);
            Standing standing = standings.getOrDefault(player, Standing.UNDETERMINED);
            if (standing != Standing.RATED) {
                lines.add(new Rating(
                        player,
                        null,
                        null,
                        null,
                        null,
                        null,
                        1,
                        played.length,
                        played[p],
                        attempts.of(player),
                        true,
                        label(standing)));
            }
        }
        if (!lines.isEmpty()) {
            notes.add("Not comparable: " + lines.size() + " of " + played.length
                    + " players. Ratings compare only players whom chains of results join in both directions.");
        }
        return lines;
    }

    /** Ratings of so many players with any origin. */
    static double[] raw(int players, Likelihood model, double[] parameters) {
        double[] raw = new double[players];
        for (int p = 0; p < raw.length; p++) {
            for (int parameter : model.ratingRow(p)) {
                raw[p] += parameters[parameter];
            }
        }
        return raw;
    }

    /** Weights of the mean from which ratings are measured: all players alike, or the reference teams. */
    private double[] weights() {
        double[] weights = new double[rated.players().size()];
        List<Integer> origin = switch (rules.scale()) {
            case Scale.SumZero() -> IntStream.range(0, weights.length).boxed().toList();
            case Scale.Anchored(var elo) ->
                elo.keySet().stream()
                        .map(rated.players()::indexOf)
                        .filter(index -> index >= 0)
                        .toList();
        };
        if (origin.isEmpty()) {
            notes.add("No reference team is comparable: ratings sum to zero instead, and do not compare with other"
                    + " seasons.");
            origin = IntStream.range(0, weights.length).boxed().toList();
        }
        for (int index : origin) {
            weights[index] = 1.0 / origin.size();
        }
        return weights;
    }

    /** Ratings moved to where the scale wants them. */
    private double[] placed(double[] raw, double[] weights) {
        double mean = 0;
        double wanted = 0;
        for (int p = 0; p < raw.length; p++) {
            mean += weights[p] * raw[p];
            if (rules.scale() instanceof Scale.Anchored(var elo)) {
                Double given = elo.get(rated.players().get(p));
                wanted += given == null ? 0 : weights[p] * EloScale.theta(given);
            }
        }
        double[] theta = new double[raw.length];
        for (int p = 0; p < raw.length; p++) {
            theta[p] = raw[p] - mean + wanted;
        }
        return theta;
    }

    private static String label(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }
}
