package dev.touchline.tournaments;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.lots.Lots;
import dev.touchline.tournaments.results.Result;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is likely to happen, found by playing the rest of a tournament many times with goals by {@link GoalModel}.
 *
 * @param runs how often it was played
 * @param odds by entrant, the likeliest champion first
 */
public record Forecast(int runs, List<Odds> odds) {
    /** A stage, or a round of one; {@code Milestone("knockout", "quarter-finals")}. */
    public record Milestone(String stage, String round) {}

    /**
     * The prospects of one entrant.
     *
     * @param reach probability of playing in a stage or round
     * @param title probability of becoming champion
     */
    public record Odds(Entrant entrant, Map<Milestone, Double> reach, double title) {
        public Odds {
            reach = Map.copyOf(reach);
        }

        /** 0 where there is no such milestone. */
        public double reach(String stage, String round) {
            return reach.getOrDefault(new Milestone(stage, round), 0.0);
        }
    }

    /** Runs enough for a standard error of half a per cent at most. */
    public static final int USUAL_RUNS = 10_000;

    public Forecast {
        odds = List.copyOf(odds);
    }

    /**
     * Plays on from a condition.
     *
     * @param seed of the lots; the same seed gives the same forecast
     */
    public static Forecast of(StateOfPlay state, int runs, long seed) {
        if (runs < 1) {
            throw new IllegalArgumentException("A forecast needs one run or more, not " + runs);
        }
        Count count = new Count(state.journal().tournament());
        GoalModel model = new GoalModel();
        for (int run = 0; run < runs; run++) {
            count.add(played(state, model, Lots.of(seed, "forecast run " + run)));
        }
        List<Odds> odds = new ArrayList<>();
        for (Entrant entrant : state.tournament().seeding()) {
            odds.add(count.odds(entrant));
        }
        odds.sort((one, other) -> Double.compare(other.title(), one.title()));
        return new Forecast(runs, odds);
    }

    /** The odds of one entrant. */
    public Odds of(Entrant entrant) {
        return odds.stream()
                .filter(one -> one.entrant().equals(entrant))
                .findFirst()
                .orElseThrow();
    }

    /**
     * How wrong the title odds were: the mean over all entrants of the squared difference between probability and
     * outcome (Brier 1950), from 0, best, to 1.
     */
    public double titleScore(Entrant champion) {
        return odds.stream()
                .mapToDouble(one -> squared(one.title() - (one.entrant().equals(champion) ? 1 : 0)))
                .average()
                .orElseThrow();
    }

    /** The same for who reached a milestone. */
    public double score(Milestone milestone, Set<Entrant> reached) {
        return odds.stream()
                .mapToDouble(one -> squared(
                        one.reach(milestone.stage(), milestone.round()) - (reached.contains(one.entrant()) ? 1 : 0)))
                .average()
                .orElseThrow();
    }

    private static double squared(double difference) {
        return difference * difference;
    }

    private static Resolution played(StateOfPlay state, GoalModel model, Lots lots) {
        Journal journal = state.journal();
        Results results = (fixture, home, away, lead) -> {
            @Nullable Result known = journal.of(fixture, home, away, lead);
            return known == null ? model.play(fixture, home, away, lead, lots) : known;
        };
        return new Resolution(journal.tournament(), results, journal.rulings(), Resolution.Stray.REFUSE);
    }

    /** How often each entrant reached what; entrants and milestones by their numbers, because it counts millions. */
    private static final class Count {
        private final List<Milestone> milestones = new ArrayList<>();
        private final int[] milestoneOfFixture;
        private final Map<Entrant, Integer> numbers = new HashMap<>();
        private final int[][] reached;
        /** The last run, from 1, that was counted. */
        private final int[][] counted;

        private final int[] titles;
        private int runs;

        Count(Tournament tournament) {
            milestoneOfFixture = tournament.fixtures().stream()
                    .mapToInt(fixture -> numberOf(milestone(fixture)))
                    .toArray();
            tournament.entrants().forEach(entrant -> numbers.put(entrant, numbers.size()));
            reached = new int[milestones.size()][numbers.size()];
            counted = new int[milestones.size()][numbers.size()];
            titles = new int[numbers.size()];
        }

        void add(Resolution run) {
            runs++;
            int fixture = 0;
            for (FixtureState state : run.states().values()) {
                int milestone = milestoneOfFixture[fixture++];
                if (state instanceof FixtureState.Played played) {
                    book(milestone, numberOf(played.home()));
                    book(milestone, numberOf(played.away()));
                }
            }
            @Nullable Entrant champion = run.champion();
            if (champion != null) {
                titles[numberOf(champion)]++;
            }
        }

        Odds odds(Entrant entrant) {
            int number = numberOf(entrant);
            Map<Milestone, Double> reach = new LinkedHashMap<>();
            for (int milestone = 0; milestone < reached.length; milestone++) {
                reach.put(milestones.get(milestone), reached[milestone][number] / (double) runs);
            }
            return new Odds(entrant, reach, titles[number] / (double) runs);
        }

        private void book(int milestone, int entrant) {
            if (counted[milestone][entrant] != runs) {
                counted[milestone][entrant] = runs;
                reached[milestone][entrant]++;
            }
        }

        private int numberOf(Entrant entrant) {
            return numbers.getOrDefault(entrant, -1);
        }

        private int numberOf(Milestone milestone) {
            if (!milestones.contains(milestone)) {
                milestones.add(milestone);
            }
            return milestones.indexOf(milestone);
        }

        private static Milestone milestone(Fixture fixture) {
            return switch (fixture) {
                case Fixture.InGroup inGroup -> new Milestone(inGroup.stage(), "");
                case Fixture.InPair inPair -> new Milestone(inPair.stage(), "");
                case Fixture.Tie tie -> new Milestone(tie.stage(), tie.round().title());
            };
        }
    }
}
