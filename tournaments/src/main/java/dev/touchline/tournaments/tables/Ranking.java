package dev.touchline.tournaments.tables;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.lots.Lots;
import dev.touchline.tournaments.results.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the entrants of one group in order, step by step, and remembers what separated each from the next. Works on
 * indices into the entrant list: predictions rank hundreds of thousands of groups.
 */
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

    private static final Criterion DISQUALIFIED = new Criterion(Measure.DISQUALIFICATION, Scope.ALL_MATCHES);

    private final GroupLog log;
    private final TableRules rules;
    private final long lotSeed;
    private final int[] homes;
    private final int[] aways;
    private final Tally[] overall;
    private final List<Integer> order = new ArrayList<>();
    private final List<Separation> separations = new ArrayList<>();

    Ranking(GroupLog log, TableRules rules, long lotSeed) {
        this.log = log;
        this.rules = rules;
        this.lotSeed = lotSeed;
        Map<Entrant, Integer> indices = new HashMap<>();
        for (Entrant entrant : log.entrants()) {
            indices.put(entrant, indices.size());
        }
        this.homes = new int[log.games().size()];
        this.aways = new int[log.games().size()];
        for (int game = 0; game < homes.length; game++) {
            homes[game] = indices.getOrDefault(log.games().get(game).home(), -1);
            aways[game] = indices.getOrDefault(log.games().get(game).away(), -1);
        }
        int[] all = new int[log.entrants().size()];
        Arrays.setAll(all, index -> index);
        this.overall = tallies(all, Scope.ALL_MATCHES);
        log.byes().forEach(entrant -> {
            Integer index = indices.get(entrant);
            if (index != null) {
                overall[index].addBye();
            }
        });
        rankAll();
    }

    /** First to last. */
    List<Entrant> order() {
        List<Entrant> entrants = new ArrayList<>(order.size());
        for (int index : order) {
            entrants.add(log.entrants().get(index));
        }
        return entrants;
    }

    /** What the entrant at a place, counted from 0, has gathered in all its matches. */
    Tally tallyAt(int place) {
        return overall[order.get(place)];
    }

    /** Border {@code i} lies between place {@code i} and place {@code i + 1} of the order, counted from 0. */
    List<Separation> separations() {
        return separations;
    }

    private void rankAll() {
        int[] entrants = new int[log.entrants().size()];
        int eligible = 0;
        int last = entrants.length;
        for (int index = 0; index < entrants.length; index++) {
            boolean isOut = log.disqualified().contains(log.entrants().get(index));
            if (isOut) {
                entrants[--last] = index;
            } else {
                entrants[eligible++] = index;
            }
        }
        rank(Arrays.copyOfRange(entrants, 0, eligible), 0, 0);
        if (eligible > 0 && eligible < entrants.length) {
            separations.add(new Separation(DISQUALIFIED, 0));
        }
        rank(Arrays.copyOfRange(entrants, eligible, entrants.length), 0, 0);
    }

    private void rank(int[] level, int stepIndex, int applications) {
        if (level.length < 2) {
            for (int index : level) {
                order.add(index);
            }
            return;
        }
        TieBreakStep step = rules.steps().get(stepIndex);
        Tally[] counted = step.scope().isHeadToHead() ? tallies(level, step.scope()) : overall;
        sort(level, step, counted);

        int from = 0;
        for (int to = 1; to <= level.length; to++) {
            int decider = to == level.length ? -1 : firstDifference(step, counted, level[to - 1], level[to]);
            boolean stillLevel = to < level.length && decider < 0;
            if (stillLevel) {
                continue;
            }
            int[] part = Arrays.copyOfRange(level, from, to);
            boolean again = step.scope() == Scope.HEAD_TO_HEAD_REAPPLIED && part.length < level.length;
            rank(part, again ? stepIndex : stepIndex + 1, applications + 1);
            if (to < level.length) {
                Criterion criterion = new Criterion(step.measures().get(decider), step.scope());
                separations.add(new Separation(criterion, applications * DEPTH_OF_STEP + decider));
            }
            from = to;
        }
    }

    /** Tallies by index; of those asked for only. */
    private Tally[] tallies(int[] indices, Scope scope) {
        Tally[] tallies = new Tally[log.entrants().size()];
        boolean[] asked = new boolean[tallies.length];
        for (int index = 0; index < tallies.length; index++) {
            tallies[index] = new Tally();
        }
        for (int index : indices) {
            asked[index] = true;
        }
        for (int game = 0; game < homes.length; game++) {
            boolean countsHome = homes[game] >= 0 && asked[homes[game]];
            boolean countsAway = aways[game] >= 0 && asked[aways[game]];
            boolean counts = !scope.isHeadToHead() || countsHome && countsAway;
            if (counts && countsHome) {
                tallies[homes[game]].add(log.games().get(game).result(), Side.HOME);
            }
            if (counts && countsAway) {
                tallies[aways[game]].add(log.games().get(game).result(), Side.AWAY);
            }
        }
        return tallies;
    }

    /** By insertion: groups are small, and equals keep their order until a later step separates them. */
    private void sort(int[] level, TieBreakStep step, Tally[] counted) {
        for (int i = 1; i < level.length; i++) {
            int moved = level[i];
            int at = i;
            while (at > 0 && compare(step, counted, level[at - 1], moved) > 0) {
                level[at] = level[at - 1];
                at--;
            }
            level[at] = moved;
        }
    }

    private int compare(TieBreakStep step, Tally[] counted, int one, int other) {
        int decider = firstDifference(step, counted, one, other);
        return decider < 0 ? 0 : compare(step.measures().get(decider), counted, one, other);
    }

    private int firstDifference(TieBreakStep step, Tally[] counted, int one, int other) {
        for (int i = 0; i < step.measures().size(); i++) {
            if (compare(step.measures().get(i), counted, one, other) != 0) {
                return i;
            }
        }
        return -1;
    }

    /** Negative when the one is better. */
    private int compare(Measure measure, Tally[] counted, int one, int other) {
        if (measure.isCountedInMatches()) {
            return Integer.compare(counted[other].value(measure, rules), counted[one].value(measure, rules));
        }
        return compareFixed(measure, log.entrants().get(one), log.entrants().get(other), lotSeed);
    }

    /** Compares what no match changes; negative when the one is better. */
    static int compareFixed(Measure measure, Entrant one, Entrant other, long lotSeed) {
        if (measure == Measure.RANKING) {
            return Double.compare(other.rating(), one.rating());
        }
        int byLot = Long.compare(Lots.single(lotSeed, one.id()), Lots.single(lotSeed, other.id()));
        return byLot != 0 ? byLot : one.id().compareTo(other.id());
    }
}
