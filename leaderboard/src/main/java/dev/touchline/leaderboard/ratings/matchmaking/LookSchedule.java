package dev.touchline.leaderboard.ratings.matchmaking;

/**
 * After how many matches a ladder plans anew, which of these moments are looks, and how far apart neighbours must stand
 * at a look.
 *
 * <p>Looks lie at equal distances in the logarithm of the number of matches. The standardised difference of two equal
 * entrants is then an Ornstein-Uhlenbeck process sampled at equal steps, and it leaves the bound {@code b} upwards within
 * the time {@code L = ln(last/first)} with a probability of nearly {@code φ(b)·((b − 1/b)·L/2 + 2/b)} (Miller and
 * Siegmund, Biometrics 38 (1982) 1011, one side); sampling it in steps of {@code h} allows a bound lower by
 * {@code 0.583·√h} (Siegmund, Sequential Analysis, 1985).
 */
final class LookSchedule {
    private static final double OVERSHOOT = 0.583;

    private final MatchmakingRules rules;
    private final int entrants;

    LookSchedule(MatchmakingRules rules, int entrants) {
        this.rules = rules;
        this.entrants = entrants;
    }

    /** The next moment of planning after so many matches: an even number, because pairs are played whole. */
    int after(int matches) {
        int next = total(rules.floor());
        while (next <= matches) {
            int grown = even(StrictMath.ceil(next * rules.growth()));
            next = firstBetween(next, Math.max(grown, next + 2));
        }
        return next;
    }

    /** Whether the order is tested after so many matches. */
    boolean isLook(int matches) {
        return matches >= total(rules.firstLook()) && matches <= last() && after(matches - 1) == matches;
    }

    /** The next look after so many matches; the last one when there is none. */
    int nextLook(int matches) {
        int next = after(matches);
        while (next < last() && !isLook(next)) {
            next = after(next);
        }
        return Math.min(next, last());
    }

    /** After so many matches the order is tested for the last time. */
    int last() {
        return total(rules.lastLook());
    }

    /** By how many standard deviations every neighbour must be ahead of the next. */
    double bound() {
        double length = StrictMath.log((double) rules.lastLook() / rules.firstLook());
        double low = 1;
        double high = 10;
        while (high - low > 1e-9) {
            double bound = (low + high) / 2;
            if (probabilityOfLeaving(bound, length) > rules.level()) {
                low = bound;
            } else {
                high = bound;
            }
        }
        return low - OVERSHOOT * StrictMath.sqrt(StrictMath.log(rules.growth()));
    }

    private static double probabilityOfLeaving(double bound, double length) {
        double density = StrictMath.exp(-bound * bound / 2) / StrictMath.sqrt(2 * StrictMath.PI);
        return density * ((bound - 1 / bound) * length / 2 + 2 / bound);
    }

    /** First and last look are never jumped over. */
    private int firstBetween(int from, int to) {
        int first = total(rules.firstLook());
        if (from < first && first < to) {
            return first;
        }
        return from < last() && last() < to ? last() : to;
    }

    private int total(int matchesPerEntrant) {
        return even(matchesPerEntrant * (double) entrants / 2);
    }

    private static int even(double matches) {
        return 2 * (int) StrictMath.ceil(matches / 2);
    }
}
