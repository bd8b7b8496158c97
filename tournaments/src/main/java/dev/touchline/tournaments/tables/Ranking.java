package dev.touchline.tournaments.tables;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.lots.Lots;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Puts the entrants of one group in order, step by step, and remembers what separated each from the next. */
final class Ranking {
    /**
     * A border between two neighbours.
     *
     * @param depth how late in the procedure the border was found; comparable within one ranking
     */
    record Separation(Criterion criterion, int depth) {
        static Separation later(Separation one, Separation other) {
            return one.depth >= other.depth ? one : other;
        }
    }

    /** Room for the measures of one step in the numbering of depth. */
    private static final int DEPTH_OF_STEP = 100;

    private final TableRules rules;
    private final List<Game> games;
    private final long lotSeed;
    private final List<Entrant> order = new ArrayList<>();
    private final List<Separation> separations = new ArrayList<>();

    Ranking(List<Entrant> entrants, List<Game> games, TableRules rules, long lotSeed) {
        this.rules = rules;
        this.games = games;
        this.lotSeed = lotSeed;
        rank(entrants, 0, 0);
    }

    /** First to last. */
    List<Entrant> order() {
        return order;
    }

    /** Border {@code i} lies between place {@code i} and place {@code i + 1} of the order, counted from 0. */
    List<Separation> separations() {
        return separations;
    }

    private void rank(List<Entrant> level, int stepIndex, int applications) {
        if (level.size() == 1) {
            order.add(level.getFirst());
            return;
        }
        TieBreakStep step = rules.steps().get(stepIndex);
        List<Game> counted = step.scope().isHeadToHead() ? between(Set.copyOf(level)) : games;
        Map<Entrant, Tally> tallies = Tally.of(level, counted);
        List<Comparator<Entrant>> comparators = step.measures().stream()
                .map(measure -> bestFirst(measure, tallies))
                .toList();
        List<Entrant> sorted = level.stream()
                .sorted(comparators.stream().reduce(Comparator::thenComparing).orElseThrow())
                .toList();

        int from = 0;
        for (int to = 1; to <= sorted.size(); to++) {
            int decider = to == sorted.size() ? -1 : firstDifference(comparators, sorted.get(to - 1), sorted.get(to));
            boolean stillLevel = to < sorted.size() && decider < 0;
            if (stillLevel) {
                continue;
            }
            List<Entrant> part = sorted.subList(from, to);
            boolean again = step.scope() == Scope.HEAD_TO_HEAD_REAPPLIED && part.size() < level.size();
            rank(part, again ? stepIndex : stepIndex + 1, applications + 1);
            if (to < sorted.size()) {
                Criterion criterion = new Criterion(step.measures().get(decider), step.scope());
                separations.add(new Separation(criterion, applications * DEPTH_OF_STEP + decider));
            }
            from = to;
        }
    }

    private List<Game> between(Set<Entrant> level) {
        return games.stream().filter(game -> game.isBetween(level)).toList();
    }

    private static int firstDifference(List<Comparator<Entrant>> comparators, Entrant one, Entrant other) {
        for (int i = 0; i < comparators.size(); i++) {
            if (comparators.get(i).compare(one, other) != 0) {
                return i;
            }
        }
        return -1;
    }

    private Comparator<Entrant> bestFirst(Measure measure, Map<Entrant, Tally> tallies) {
        return switch (measure) {
            case POINTS -> most(tallies, tally -> tally.points(rules));
            case GOAL_DIFFERENCE -> most(tallies, Tally::goalDifference);
            case GOALS -> most(tallies, Tally::goalsFor);
            case CONDUCT -> most(tallies, Tally::conduct);
            case RANKING -> Comparator.comparingDouble(Entrant::rating).reversed();
            case LOT ->
                Comparator.<Entrant>comparingLong(entrant -> Lots.single(lotSeed, entrant.id()))
                        .thenComparing(Entrant::id);
        };
    }

    private static Comparator<Entrant> most(Map<Entrant, Tally> tallies, ToIntFunction<Tally> counted) {
        return Comparator.comparingInt(
                        (Entrant entrant) -> counted.applyAsInt(tallies.getOrDefault(entrant, Tally.NOTHING)))
                .reversed();
    }
}
