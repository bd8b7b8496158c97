package dev.touchline.tournaments.regulations;

import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;

/** How two entrants settle a knock-out tie. */
public sealed interface TieFormat {
    /** How many matches a tie has at most, the decider included. */
    int mostMatches();

    /** One match, with extra time and a shoot-out when it is level. */
    record OneMatch() implements TieFormat {
        @Override
        public int mostMatches() {
            return 1;
        }
    }

    /**
     * Home and away, more goals over both. When they are level, goals away count no more than others: the second leg
     * goes to extra time, whose goals count too, and then to a shoot-out. Whoever forfeits the second leg loses a tie
     * that is level.
     */
    record TwoLegs() implements TieFormat {
        @Override
        public int mostMatches() {
            return 2;
        }
    }

    /**
     * Pairs of matches with one seed and sides swapped. A pair goes to whoever has more points in it (win 1, draw ½);
     * the tie ends as soon as one side cannot be caught. When the pairs are level, goal difference over all matches
     * decides, then one more match with extra time and a shoot-out.
     *
     * @param pairs 1 to 99
     */
    record BestOfPairs(int pairs) implements TieFormat {
        private static final int MOST = 99;

        public BestOfPairs {
            if (pairs < 1 || pairs > MOST) {
                throw new RefusedException(
                        Refusal.REGULATIONS, "A tie is the best of 1 to " + MOST + " pairs, not of " + pairs);
            }
        }

        @Override
        public int mostMatches() {
            return 2 * pairs + 1;
        }
    }
}
