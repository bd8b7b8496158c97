package dev.touchline.arena.calibration;

import dev.touchline.arena.calibration.Estimate.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** How a figure comes about. */
sealed interface Measure {
    /** So much a match, both teams together. */
    record PerMatch(ToDoubleFunction<TeamFigures> amount) implements Measure {}

    /** So much out of so much, in per cent. */
    record Percentage(ToDoubleFunction<TeamFigures> amount, ToDoubleFunction<TeamFigures> of) implements Measure {}

    /** So many matches out of all, in per cent. */
    record OfMatches(Predicate<MatchFigures> counted) implements Measure {}

    static Measure perMatch(ToDoubleFunction<TeamFigures> amount) {
        return new PerMatch(amount);
    }

    static Measure percentage(ToDoubleFunction<TeamFigures> amount, ToDoubleFunction<TeamFigures> of) {
        return new Percentage(amount, of);
    }

    static Measure ofMatches(Predicate<MatchFigures> counted) {
        return new OfMatches(counted);
    }

    /** Estimates the figure from matches that were played out, pair by pair. */
    default Estimate of(List<List<MatchFigures>> pairs) {
        return switch (this) {
            case PerMatch(ToDoubleFunction<TeamFigures> amount) ->
                Estimate.ratio(parts(pairs, match -> new Part(amount.applyAsDouble(match.both()), 1)));
            case Percentage(ToDoubleFunction<TeamFigures> amount, ToDoubleFunction<TeamFigures> of) ->
                Estimate.ratio(parts(
                                pairs,
                                match -> new Part(amount.applyAsDouble(match.both()), of.applyAsDouble(match.both()))))
                        .inPercent();
            case OfMatches(Predicate<MatchFigures> counted) -> {
                List<MatchFigures> matches =
                        pairs.stream().flatMap(List::stream).toList();
                int count = (int) matches.stream().filter(counted).count();
                yield Estimate.share(count, matches.size()).inPercent();
            }
        };
    }

    private static List<Part> parts(List<List<MatchFigures>> pairs, Function<MatchFigures, Part> part) {
        List<Part> parts = new ArrayList<>(pairs.size());
        for (List<MatchFigures> pair : pairs) {
            double amount = 0;
            double of = 0;
            for (MatchFigures match : pair) {
                Part one = part.apply(match);
                amount += one.amount();
                of += one.of();
            }
            parts.add(new Part(amount, of));
        }
        return parts;
    }
}
