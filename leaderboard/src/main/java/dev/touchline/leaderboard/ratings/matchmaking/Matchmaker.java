package dev.touchline.leaderboard.ratings.matchmaking;

import dev.touchline.leaderboard.ratings.LadderFit;
import dev.touchline.leaderboard.ratings.RatedMatch;
import dev.touchline.tournaments.lots.Lots;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses the pairings of a standing ladder and says when its order is known.
 *
 * <p>The answer follows from the entrants, the matches played so far as a set, and the seed. Between two moments of
 * planning nothing depends on results, so that looks at the order are those of the schedule and no others.
 */
public final class Matchmaker {
    private final MatchmakingRules rules;
    private final long seed;

    public Matchmaker(MatchmakingRules rules, long seed) {
        this.rules = rules;
        this.seed = seed;
    }

    /**
     * Says what to do next.
     *
     * @param entrants of the ladder, two or more, in any order
     * @param matches played so far, in any order; those with others than the entrants do not count
     * @throws IllegalArgumentException when there are fewer than two entrants, or one is named twice
     */
    public Advice advise(List<String> entrants, List<RatedMatch> matches) {
        List<String> names = entrants.stream().sorted().toList();
        Set<String> known = new HashSet<>(names);
        if (names.size() < 2 || known.size() < names.size()) {
            throw new IllegalArgumentException("a ladder needs two entrants or more, each named once");
        }
        List<RatedMatch> counted = matches.stream()
                .filter(match -> known.contains(match.playerA()) && known.contains(match.playerB()))
                .toList();
        LookSchedule schedule = new LookSchedule(rules, names.size());
        Knowledge knowledge = new Knowledge(LadderFit.of(names, counted));
        if (schedule.isLook(counted.size()) && knowledge.look(schedule.bound())) {
            return new Advice.Declared(named(knowledge.order(), names));
        }
        if (counted.size() >= schedule.last()) {
            return new Advice.Undecided(tiers(knowledge, names));
        }
        int next = schedule.after(counted.size());
        return new Advice.Play(pairings(names, counted, knowledge, next), next);
    }

    private List<Pairing> pairings(List<String> names, List<RatedMatch> counted, Knowledge knowledge, int next) {
        Lots lots = Lots.of(seed, "ladder after " + counted.size() + " matches");
        int[] played = new int[names.size()];
        for (RatedMatch match : counted) {
            played[names.indexOf(match.playerA())]++;
            played[names.indexOf(match.playerB())]++;
        }
        List<Pairing> pairings = new ArrayList<>();
        for (int matches = counted.size(); matches < next; matches += 2) {
            int rarest = rarest(played);
            int[] pair;
            Pairing.Reason reason;
            if (played[rarest] < rules.floor()) {
                pair = new int[] {rarest, another(rarest, played.length, lots)};
                reason = Pairing.Reason.FLOOR;
            } else if (lots.below(100) < rules.explorationPercent()) {
                int any = lots.below(played.length);
                pair = new int[] {any, another(any, played.length, lots)};
                reason = Pairing.Reason.EXPLORATION;
            } else {
                pair = knowledge.bestPair();
                reason = Pairing.Reason.SEPARATION;
            }
            knowledge.plan(pair[0], pair[1]);
            played[pair[0]] += 2;
            played[pair[1]] += 2;
            pairings.add(new Pairing(names.get(pair[0]), names.get(pair[1]), reason));
        }
        return pairings;
    }

    private static int rarest(int[] played) {
        int rarest = 0;
        for (int k = 1; k < played.length; k++) {
            rarest = played[k] < played[rarest] ? k : rarest;
        }
        return rarest;
    }

    /** Anyone else, uniformly. */
    private static int another(int entrant, int entrants, Lots lots) {
        int drawn = lots.below(entrants - 1);
        return drawn < entrant ? drawn : drawn + 1;
    }

    private static List<String> named(int[] order, List<String> names) {
        List<String> named = new ArrayList<>();
        for (int entrant : order) {
            named.add(names.get(entrant));
        }
        return named;
    }

    private static List<List<String>> tiers(Knowledge knowledge, List<String> names) {
        List<List<String>> tiers = new ArrayList<>();
        List<String> order = named(knowledge.order(), names);
        for (int place = 0; place < order.size(); place++) {
            if (place == 0 || knowledge.isSeparated(place - 1)) {
                tiers.add(new ArrayList<>());
            }
            tiers.getLast().add(order.get(place));
        }
        return tiers;
    }
}
