package dev.touchline.tournaments.tables;

import dev.touchline.tournaments.entrants.Entrant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which places each entrant of a group can still end in.
 *
 * <p>The best an entrant can do is win what it has left: whoever then stands above it would do so after a draw too. The
 * worst is to get no point, by defeat or by a walkover against both sides. All results of the other matches are gone
 * through, by who wins, walkovers against both sides among them, leaving out what cannot change the answer any more.
 * Where that leaves entrants level on points, {@link LevelOnPoints} asks what goals, cards and calls that are still to
 * come can change, and {@link LastMatches} tries every score when two of those matches are left or fewer.
 *
 * <p>A range is exact on points; it is exact with all tie-breaks where no more than two entrants are level, or no more
 * than two matches bear on those who are. Otherwise, after {@value #MOST_STEPS} steps, in larger groups
 * with many matches left, and where rounds are not paired yet, it may be wider than the truth, never narrower.
 */
public final class Prospects {
    /** A match still to come. */
    public record Remaining(Entrant home, Entrant away) {}

    /** Further entrants have too many results together, unless few matches are left. */
    private static final int LARGEST_GROUP = 6;

    private static final int MOST_MATCHES_OF_LARGER_GROUPS = 10;

    /** Steps of the search for one end of one range, which bounds its time. */
    static final int MOST_STEPS = 400_000;

    /** What working out who of those level on points stands above takes, in steps. */
    private static final int STEPS_OF_A_TIE = 20;

    private static final int STEPS_OF_A_TABLE = 10;

    private final GroupLog log;
    private final TableRules rules;
    private final long lotSeed;
    private final int unpaired;
    private final List<Integer> contenders = new ArrayList<>();
    private final int[] points;
    private final List<Pending> pending = new ArrayList<>();

    private Prospects(GroupLog log, List<Remaining> remaining, int unpaired, TableRules rules, long lotSeed) {
        this.log = log;
        this.unpaired = unpaired;
        this.rules = rules;
        this.lotSeed = lotSeed;
        Map<Entrant, Integer> indices = new LinkedHashMap<>();
        log.entrants().forEach(entrant -> indices.put(entrant, indices.size()));
        this.points = new int[indices.size()];
        Table.of(log, rules, lotSeed)
                .rows()
                .forEach(row -> points[indices.getOrDefault(row.entrant(), 0)] = row.points());
        indices.forEach((entrant, index) -> {
            if (!log.disqualified().contains(entrant)) {
                contenders.add(index);
            }
        });
        remaining.forEach(match -> pending.add(new Pending(
                indices.getOrDefault(match.home(), -1), indices.getOrDefault(match.away(), -1), Pending.OPEN)));
    }

    /**
     * The range of every entrant; whoever is disqualified stands behind all others.
     *
     * @param remaining matches to come whose sides are known
     * @param unpaired how many matches more, against whom nobody knows, each may still play
     */
    public static Map<Entrant, PlaceRange> of(
            GroupLog log, List<Remaining> remaining, int unpaired, TableRules rules, long lotSeed) {
        Prospects prospects = new Prospects(log, remaining, unpaired, rules, lotSeed);
        Map<Entrant, PlaceRange> ranges = new LinkedHashMap<>();
        for (int index = 0; index < log.entrants().size(); index++) {
            ranges.put(log.entrants().get(index), prospects.rangeOf(index));
        }
        return ranges;
    }

    private PlaceRange rangeOf(int index) {
        if (!contenders.contains(index)) {
            return new PlaceRange(contenders.size() + 1, log.entrants().size());
        }
        return new PlaceRange(place(index, Extreme.BEST), place(index, Extreme.WORST));
    }

    private int place(int index, Extreme extreme) {
        int[] then = points.clone();
        List<Pending> settled = new ArrayList<>();
        List<Pending> ofOthers = new ArrayList<>();
        List<Pending> lost = new ArrayList<>();
        for (Pending match : pending) {
            if (!match.involves(index)) {
                ofOthers.add(match);
            } else if (extreme == Extreme.BEST) {
                then[index] += rules.win();
                settled.add(match.wonBy(index));
            } else {
                lost.add(match);
            }
        }
        then[index] += extreme == Extreme.BEST ? unpaired * rules.win() : 0;
        int bound = placeByEachAlone(index, extreme, then);
        boolean isTooLarge = contenders.size() > LARGEST_GROUP && pending.size() > MOST_MATCHES_OF_LARGER_GROUPS;
        if (unpaired > 0 || isTooLarge) {
            return bound;
        }
        lost.addAll(ofOthers);
        return new Search(index, extreme, then, settled, lost, bound).run();
    }

    /** Whoever can pass alone is counted as if all could; whoever is level counts against the entrant. */
    private int placeByEachAlone(int index, Extreme extreme, int[] then) {
        int ahead = 0;
        for (int rival : contenders) {
            long left = unpaired
                    + pending.stream().filter(match -> match.involves(rival)).count();
            boolean passes = switch (extreme) {
                case BEST -> then[rival] > then[index];
                case WORST -> then[rival] + left * rules.win() >= then[index];
            };
            ahead += rival != index && passes ? 1 : 0;
        }
        return ahead + 1;
    }

    enum Extreme {
        BEST,
        WORST
    }

    /** Goes through all results of the matches that are open. */
    private final class Search {
        private final int index;
        private final Extreme extreme;
        private final int[] then;
        private final List<Pending> settled;
        private final List<Pending> open;
        private final int bound;
        private final int[] left = new int[points.length];
        private int found;
        private int steps;

        /** @param bound the best or worst place that is possible at all */
        Search(int index, Extreme extreme, int[] then, List<Pending> settled, List<Pending> open, int bound) {
            this.index = index;
            this.extreme = extreme;
            this.then = then;
            this.settled = settled;
            this.open = open;
            this.bound = bound;
            open.forEach(match -> {
                left[match.home()]++;
                left[match.away()]++;
            });
        }

        int run() {
            found = extreme == Extreme.BEST ? contenders.size() : 1;
            settle(0);
            return steps > MOST_STEPS ? bound : found;
        }

        private void settle(int next) {
            steps++;
            if (steps > MOST_STEPS || found == bound || !canImprove()) {
                return;
            }
            if (next == open.size()) {
                int place = placeNow();
                found = extreme == Extreme.BEST ? Math.min(found, place) : Math.max(found, place);
                return;
            }
            Pending match = open.get(next);
            left[match.home()]--;
            left[match.away()]--;
            // What helps most comes first: points for others at worst, none at best.
            if (extreme == Extreme.BEST) {
                settle(next, match.wonBy(Pending.LOST_BY_BOTH), 0, 0);
            }
            if (match.involves(index)) {
                settleAsWon(next, match, match.other(index));
            } else {
                settleAsWon(next, match, match.home());
                settleAsWon(next, match, match.away());
                settle(next, match.wonBy(Pending.NOBODY), rules.draw(), rules.draw());
            }
            if (extreme == Extreme.WORST) {
                settle(next, match.wonBy(Pending.LOST_BY_BOTH), 0, 0);
            }
            left[match.home()]++;
            left[match.away()]++;
        }

        /** Points never get fewer, and nobody gets more than wins give. */
        private boolean canImprove() {
            int ahead = 0;
            for (int rival : contenders) {
                int most = extreme == Extreme.BEST ? then[rival] - 1 : then[rival] + left[rival] * rules.win();
                ahead += rival != index && most >= then[index] ? 1 : 0;
            }
            return extreme == Extreme.BEST ? ahead + 1 < found : ahead + 1 > found;
        }

        private void settleAsWon(int next, Pending match, int winner) {
            boolean homeWins = match.home() == winner;
            settle(next, match.wonBy(winner), homeWins ? rules.win() : 0, homeWins ? 0 : rules.win());
        }

        private void settle(int next, Pending match, int forHome, int forAway) {
            then[match.home()] += forHome;
            then[match.away()] += forAway;
            settled.add(match);
            settle(next + 1);
            settled.removeLast();
            then[match.home()] -= forHome;
            then[match.away()] -= forAway;
        }

        private int placeNow() {
            int ahead = 0;
            List<Integer> level = new ArrayList<>();
            for (int rival : contenders) {
                ahead += then[rival] > then[index] ? 1 : 0;
                if (then[rival] == then[index]) {
                    level.add(rival);
                }
            }
            if (level.size() == 1) {
                return ahead + 1;
            }
            steps += STEPS_OF_A_TIE;
            int mostAhead = new LevelOnPoints(log, settled, rules, lotSeed).ahead(index, level, extreme);
            int place = ahead + 1 + mostAhead;
            boolean couldMatter = extreme == Extreme.BEST ? place < found : place > found;
            if (level.size() == 2 || !couldMatter) {
                return place;
            }
            List<Pending> bearing = settled.stream()
                    .filter(match -> level.contains(match.home()) || level.contains(match.away()))
                    .toList();
            if (bearing.size() > LastMatches.MOST) {
                return place;
            }
            LastMatches last = new LastMatches(log, rules, lotSeed, bearing, level, index, extreme, mostAhead);
            int exactly = ahead + 1 + last.ahead();
            steps += STEPS_OF_A_TABLE * last.tried();
            return exactly;
        }
    }

    /**
     * A match still to come, by the indices of its sides.
     *
     * @param winner an index, {@link #NOBODY} for a draw, {@link #LOST_BY_BOTH} when neither side could play,
     *     {@link #OPEN} while anything is possible
     */
    record Pending(int home, int away, int winner) {
        static final int NOBODY = -1;
        static final int OPEN = -2;
        static final int LOST_BY_BOTH = -3;

        boolean involves(int index) {
            return home == index || away == index;
        }

        int other(int index) {
            return home == index ? away : home;
        }

        Pending wonBy(int side) {
            return new Pending(home, away, side);
        }

        boolean isBetween(List<Integer> indices) {
            return indices.contains(home) && indices.contains(away);
        }
    }
}
