package dev.touchline.tournaments;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.lots.Lots;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.results.Score;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many goals two entrants score against each other, by their ratings: independent Poisson numbers with means
 * {@code m·exp(±b·d/2)}, where d is the difference of the ratings. m is the mean of World Cups, 1.35 goals a side; b is
 * such that near d = 0 the expected score has the slope of Elo's curve, ln 10 / 1600 a point (with m = 1.35 the density
 * of the goal difference at 0 is 0.24, so b = 0.00144 / (0.24 · 1.35)).
 */
final class GoalModel {
    private static final double MEAN_GOALS = 1.35;
    private static final double PER_RATING_POINT = 0.0044;
    private static final double EXTRA_TIME_SHARE = 30.0 / 90.0;
    private static final int MOST_GOALS = 20;
    private static final double UNITS = 1L << 31;
    private static final int UNUSED_BITS = 33;

    /** What one side scores: of 2^31 lots, those below entry g mean g goals or fewer. */
    private record Means(long[] ninety, long[] extraTime) {}

    /** Of the first against the second. */
    private final Map<Entrant, Map<Entrant, Means>> means = new LinkedHashMap<>();

    /**
     * Plays a fixture by lot.
     *
     * @param lead goals by which the home side leads before kick-off
     */
    Result play(Fixture fixture, Entrant home, Entrant away, int lead, Lots lots) {
        Means ofHome = means(home, away);
        Means ofAway = means(away, home);
        int homeGoals = goals(ofHome.ninety(), lots);
        int awayGoals = goals(ofAway.ninety(), lots);
        Result result = Result.of(fixture.id(), homeGoals, awayGoals);
        if (lead + homeGoals != awayGoals || !fixture.decidesTie()) {
            return result;
        }
        Score after =
                new Score(homeGoals + goals(ofHome.extraTime(), lots), awayGoals + goals(ofAway.extraTime(), lots));
        Result extended = result.withExtraTime(after.home(), after.away());
        if (lead + after.home() != after.away()) {
            return extended;
        }
        boolean homeWins = lots.below(2) == 0;
        return extended.withShootOut(homeWins ? 4 : 3, homeWins ? 3 : 4);
    }

    private Means means(Entrant one, Entrant other) {
        Map<Entrant, Means> ofOne = means.computeIfAbsent(one, _ -> new LinkedHashMap<>());
        return ofOne.computeIfAbsent(other, _ -> {
            double mean = MEAN_GOALS * StrictMath.exp(PER_RATING_POINT * (one.rating() - other.rating()) / 2);
            double bounded = Math.min(mean, MOST_GOALS);
            return new Means(cumulated(bounded), cumulated(bounded * EXTRA_TIME_SHARE));
        });
    }

    private static int goals(long[] cumulated, Lots lots) {
        long lot = lots.next() >>> UNUSED_BITS;
        int goals = 0;
        while (goals < MOST_GOALS && lot >= cumulated[goals]) {
            goals++;
        }
        return goals;
    }

    private static long[] cumulated(double mean) {
        long[] below = new long[MOST_GOALS];
        double probability = StrictMath.exp(-mean);
        double sum = 0;
        for (int goals = 0; goals < MOST_GOALS; goals++) {
            sum += probability;
            below[goals] = (long) (sum * UNITS);
            probability *= mean / (goals + 1);
        }
        return below;
    }
}
