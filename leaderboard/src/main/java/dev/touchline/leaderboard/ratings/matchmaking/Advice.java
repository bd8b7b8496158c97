package dev.touchline.leaderboard.ratings.matchmaking;

import java.util.List;

/** What a ladder should do next. */
public sealed interface Advice {
    /**
     * Play these pairs, in any order and at once if there are machines for it, then ask again.
     *
     * @param matchesThen how many matches the ladder then has
     */
    record Play(List<Pairing> pairings, int matchesThen) implements Advice {
        public Play {
            pairings = List.copyOf(pairings);
        }
    }

    /**
     * Every entrant is separated from the next.
     *
     * @param order best first
     */
    record Declared(List<String> order) implements Advice {
        public Declared {
            order = List.copyOf(order);
        }
    }

    /**
     * The last look is over and some neighbours are not separated: further looks would not keep the promised error.
     *
     * @param tiers best first; within a tier neighbours are not separated
     */
    record Undecided(List<List<String>> tiers) implements Advice {
        public Undecided {
            tiers = tiers.stream().map(List::copyOf).toList();
        }
    }
}
