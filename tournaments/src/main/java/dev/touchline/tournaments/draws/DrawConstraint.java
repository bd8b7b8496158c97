package dev.touchline.tournaments.draws;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a complete draw must satisfy; written as data in the regulations. */
public sealed interface DrawConstraint {
    /** Whether a complete group satisfies the constraint. */
    boolean allows(List<Entrant> group);

    /** The constraint in words, for messages. */
    String inWords();

    /** Refuses entrants of whom no draw at all can satisfy the constraint. */
    void requirePossible(List<Entrant> entrants, int groups);

    /** At most so many entrants of one provider in a group. */
    record AtMostPerProvider(int limit) implements DrawConstraint {
        public AtMostPerProvider {
            if (limit < 1) {
                throw new RefusedException(
                        Refusal.REGULATIONS, "At most " + limit + " per provider and group: use 1 or more");
            }
        }

        @Override
        public boolean allows(List<Entrant> group) {
            return countByProvider(group).values().stream().allMatch(count -> count <= limit);
        }

        @Override
        public String inWords() {
            return "at most " + limit + " of one provider in a group";
        }

        @Override
        public void requirePossible(List<Entrant> entrants, int groups) {
            countByProvider(entrants).forEach((provider, count) -> {
                if (count > groups * limit) {
                    throw new RefusedException(
                            Refusal.DRAW,
                            "No draw is possible with " + inWords() + ": " + provider + " has " + count
                                    + " entrants for " + groups + " groups");
                }
            });
        }

        private static Map<String, Integer> countByProvider(List<Entrant> entrants) {
            Map<String, Integer> counts = new TreeMap<>();
            entrants.forEach(entrant -> counts.merge(entrant.provider(), 1, Integer::sum));
            return counts;
        }
    }
}
