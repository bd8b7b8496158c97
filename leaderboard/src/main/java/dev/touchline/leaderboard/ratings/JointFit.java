package dev.touchline.leaderboard.ratings;

import dev.touchline.leaderboard.ratings.Comparability.Standing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Decides who can be rated, fits the model to their matches, and hands the answer to the table. */
final class JointFit {
    /** A side effect beyond this many units of θ is one that the results do not bound. */
    private static final double ABSURD_SIDE_EFFECT = 15;

    /** A maximum and the model that has it. */
    private record Fitted(Likelihood model, NewtonFit fit) {}

    private final RatingRules rules;
    private final boolean goals;
    private final Observations all;
    private final Map<String, Standing> standings = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();
    private Observations rated;

    JointFit(List<RatedMatch> matches, RatingRules rules) {
        if (matches.isEmpty()) {
            throw new IllegalArgumentException("there is no match to rate");
        }
        this.rules = rules;
        goals = rules.method().countsGoals();
        all = Observations.of(matches, goals);
        all.players().forEach(player -> standings.put(player, Standing.RATED));
        rated = all;
        if (rules.scale() instanceof Scale.Anchored anchored) {
            for (String reference : anchored.elo().keySet()) {
                if (!standings.containsKey(reference)) {
                    throw new IllegalArgumentException("the reference team \"" + reference + "\" has no match");
                }
            }
        }
    }

    Ratings ratings() {
        if (rules.ridge() == 0) {
            leaveOutIncomparable();
        }
        Optional<Fitted> fitted = rated.players().size() < 2 ? Optional.empty() : fit();
        if (fitted.isEmpty()) {
            return unrated();
        }
        Likelihood model = fitted.get().model();
        NewtonFit fit = fitted.get().fit();
        RatingTable table = new RatingTable(all, rated, rules, notes);
        List<Rating> lines = table.lines(model, fit, standings);
        return new Ratings(
                rules.method().label(),
                all.matches().size(),
                rated.matches().size(),
                fit.logLikelihood(),
                tie(model, fit),
                model instanceof DixonColes dixonColes && dixonColes.lowScoreParameter()
                        ? fit.parameters()[dixonColes.lowScoreIndex()]
                        : null,
                sideEffect(model, fit),
                notes,
                lines);
    }

    /** Empty where nobody can be rated. */
    Optional<RatingDifferences> differences() {
        if (rules.ridge() == 0) {
            leaveOutIncomparable();
        }
        Optional<Fitted> fitted = rated.players().size() < 2 ? Optional.empty() : fit();
        return fitted.map(found -> new RatingDifferences(
                rated.players(),
                RatingTable.raw(
                        rated.players().size(), found.model(), found.fit().parameters()),
                new RatingCovariance(Sandwich.covariances(rated, found.model(), found.fit())),
                rules.level()));
    }

    /** Keeps the largest group whose ratings exist; leaving some out may cost others their chain of goals. */
    private void leaveOutIncomparable() {
        boolean changed = true;
        while (changed && !rated.players().isEmpty()) {
            Standing[] found = Comparability.of(rated, goals);
            Set<String> kept = new HashSet<>();
            for (int p = 0; p < found.length; p++) {
                standings.put(rated.players().get(p), found[p]);
                if (found[p] == Standing.RATED) {
                    kept.add(rated.players().get(p));
                }
            }
            changed = kept.size() < found.length;
            rated = Observations.of(
                    rated.matches().stream()
                            .filter(match -> kept.contains(match.playerA()) && kept.contains(match.playerB()))
                            .toList(),
                    goals);
        }
    }

    private Optional<Fitted> fit() {
        int players = rated.players().size();
        return switch (rules.method()) {
            case BRADLEY_TERRY -> fit(new PairedComparison(players, false, false));
            case DAVIDSON -> fitDavidson(players);
            case DIXON_COLES -> fitGoals(players);
        };
    }

    private Optional<Fitted> fitDavidson(int players) {
        boolean ties = rated.cells().stream().anyMatch(Cell::isTie);
        if (ties && rules.ridge() == 0 && Comparability.isPerfectStaircase(rated)) {
            notes.add("The results follow one order so well that the share of ties has no best value: ratings do not"
                    + " exist; play more matches, or ask for bradley-terry or a ridge.");
            return Optional.empty();
        }
        return fit(new PairedComparison(players, ties, false));
    }

    private Optional<Fitted> fitGoals(int players) {
        if (rated.cells().stream().allMatch(cell -> cell.scoreA() + cell.scoreB() == 0)) {
            notes.add("No goal was scored: a goals model has nothing to rate.");
            return Optional.empty();
        }
        Optional<Fitted> withLowScores = fit(new DixonColes(players, true, false));
        if (withLowScores.isPresent()) {
            return withLowScores;
        }
        notes.add("The correction of low scores is not determined by these results: ρ = 0.");
        return fit(new DixonColes(players, false, false));
    }

    private Optional<Fitted> fit(Likelihood model) {
        return NewtonFit.of(model, rated.cells(), rules.ridge(), model.start(rated))
                .map(fit -> new Fitted(model, fit));
    }

    private @Nullable Double tie(Likelihood model, NewtonFit fit) {
        if (rules.method() != Method.DAVIDSON) {
            return null;
        }
        PairedComparison davidson = (PairedComparison) model;
        return davidson.tieParameter() ? StrictMath.exp(fit.parameters()[davidson.tieIndex()]) : 0.0;
    }

    /** Fits once more with an advantage of the first side. */
    private @Nullable SideEffect sideEffect(Likelihood model, NewtonFit fit) {
        Likelihood sided = switch (model) {
            case PairedComparison m -> new PairedComparison(m.players(), m.tieParameter(), true);
            case DixonColes m -> new DixonColes(m.players(), m.lowScoreParameter(), true);
        };
        double[] start = Arrays.copyOf(fit.parameters(), sided.parameters());
        int side = sided.parameters() - 1;
        return NewtonFit.of(sided, rated.cells(), rules.ridge(), start)
                .filter(found -> Math.abs(found.parameters()[side]) < ABSURD_SIDE_EFFECT)
                .map(found -> SideEffect.of(
                        found.parameters()[side], Sandwich.variance(rated, sided, found, side), rules.level()))
                .orElse(null);
    }

    private Ratings unrated() {
        standings.replaceAll((_, standing) -> standing == Standing.RATED ? Standing.UNDETERMINED : standing);
        RatingTable table = new RatingTable(all, rated, rules, notes);
        return new Ratings(
                rules.method().label(),
                all.matches().size(),
                0,
                null,
                null,
                null,
                null,
                notes,
                table.unrated(standings));
    }
}
