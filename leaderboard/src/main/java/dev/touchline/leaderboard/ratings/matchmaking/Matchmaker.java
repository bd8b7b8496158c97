package dev.touchline.leaderboard.ratings.matchmaking;

import dev.touchline.leaderboard.ratings.LadderFit;
import dev.touchline.leaderboard.ratings.RatedMatch;
import dev.touchline.tournaments.lots.Lots;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

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
        List<String> names = names(entrants);
        List<RatedMatch> counted = among(names, matches);
        return advice(names, counted, counted.size());
    }

    /**
     * Says what to do next where some matches are older than the question: they tell who is strong, and the looks are
     * counted from its beginning.
     *
     * @param moment matches since these were the entrants, those that compare nobody too
     * @throws IllegalArgumentException when there are fewer than two entrants, or one is named twice
     */
    public Advice advise(List<String> entrants, List<RatedMatch> matches, int moment) {
        List<String> names = names(entrants);
        return advice(names, among(names, matches), moment);
    }

    private Advice advice(List<String> names, List<RatedMatch> counted, int moment) {
        LookSchedule schedule = new LookSchedule(rules, names.size());
        Knowledge knowledge = new Knowledge(LadderFit.of(names, counted));
        return switch (verdict(schedule, moment, () -> knowledge.look(schedule.bound()))) {
            case DECLARED -> new Advice.Declared(named(knowledge.order(), names));
            case UNDECIDED -> new Advice.Undecided(tiers(knowledge, names));
            case OPEN -> {
                int next = schedule.after(moment);
                yield new Advice.Play(pairings(names, counted, knowledge, moment, next), next);
            }
        };
    }

    /**
     * Says how far the ladder has come, without planning. Between two looks neighbours may stand apart and close up
     * again.
     *
     * @param moment matches since these were the entrants
     * @throws IllegalArgumentException when there are fewer than two entrants, or one is named twice
     */
    public Outlook outlook(List<String> entrants, List<RatedMatch> matches, int moment) {
        List<String> names = names(entrants);
        LookSchedule schedule = new LookSchedule(rules, names.size());
        Knowledge knowledge = new Knowledge(LadderFit.of(names, among(names, matches)));
        List<Outlook.Gap> gaps = knowledge.gaps(names, schedule.bound());
        return new Outlook(
                verdict(schedule, moment, () -> gaps.stream().allMatch(Outlook.Gap::separated)),
                gaps,
                schedule.bound(),
                schedule.nextLook(moment),
                schedule.last());
    }

    /** @param look whether all stand apart; asked at the moments of the schedule alone */
    private static Outlook.Verdict verdict(LookSchedule schedule, int moment, BooleanSupplier look) {
        if (schedule.isLook(moment) && look.getAsBoolean()) {
            return Outlook.Verdict.DECLARED;
        }
        return moment >= schedule.last() ? Outlook.Verdict.UNDECIDED : Outlook.Verdict.OPEN;
    }

    private static List<String> names(List<String> entrants) {
        List<String> names = entrants.stream().sorted().toList();
        if (names.size() < 2 || Set.copyOf(names).size() < names.size()) {
            throw new IllegalArgumentException("a ladder needs two entrants or more, each named once");
        }
        return names;
    }

    private static List<RatedMatch> among(List<String> names, List<RatedMatch> matches) {
        Set<String> known = Set.copyOf(names);
        return matches.stream()
                .filter(match -> known.contains(match.playerA()) && known.contains(match.playerB()))
                .toList();
    }

    private List<Pairing> pairings(
            List<String> names, List<RatedMatch> counted, Knowledge knowledge, int moment, int next) {
        Lots lots = Lots.of(seed, "ladder after " + moment + " matches");
        int[] played = new int[names.size()];
        for (RatedMatch match : counted) {
            played[names.indexOf(match.playerA())]++;
            played[names.indexOf(match.playerB())]++;
        }
        List<Pairing> pairings = new ArrayList<>();
        for (int matches = moment; matches < next; matches += 2) {
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
