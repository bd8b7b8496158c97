package dev.touchline.leaderboard.ladder;

import dev.touchline.leaderboard.ladder.LoggedMatch.Contender;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the matches of each entrant. */
final class Tallies {
    private static final class Count {
        private int matches;
        private int won;
        private int drawn;
        private int walkovers;
        private int failedCalls;
        private final Set<Integer> attempts = new HashSet<>();

        /** By seed and opponent: 1 for home, 2 for away, 3 for a whole pair. */
        private final Map<String, Integer> sides = new HashMap<>();

        private void add(Contender own, Contender other, boolean failed, boolean comparison, long seed, int side) {
            matches++;
            won += own.goals() > other.goals() ? 1 : 0;
            drawn += comparison && own.goals() == other.goals() ? 1 : 0;
            walkovers += failed ? 1 : 0;
            failedCalls += own.failedCalls();
            attempts.add(own.attempt());
            sides.merge(seed + " " + other.entrantId(), side, (one, another) -> one | another);
        }

        private Tally tally() {
            int pairs = (int) sides.values().stream()
                    .filter(both -> both == (HOME | AWAY))
                    .count();
            int lost = matches - won - drawn;
            return new Tally(matches, pairs, attempts.size(), won, drawn, lost, walkovers, failedCalls);
        }
    }

    private static final int HOME = 1;
    private static final int AWAY = 2;

    private Tallies() {}

    /** By entrant id. */
    static SortedMap<String, Tally> of(MatchLog log) {
        SortedMap<String, Count> counts = new TreeMap<>();
        for (LoggedMatch match : log.matches()) {
            boolean comparison = match.isComparison();
            counts.computeIfAbsent(match.home().entrantId(), _ -> new Count())
                    .add(match.home(), match.away(), match.homeFailed(), comparison, match.seed(), HOME);
            counts.computeIfAbsent(match.away().entrantId(), _ -> new Count())
                    .add(match.away(), match.home(), match.awayFailed(), comparison, match.seed(), AWAY);
        }
        SortedMap<String, Tally> tallies = new TreeMap<>();
        counts.forEach((entrant, count) -> tallies.put(entrant, count.tally()));
        return tallies;
    }
}
