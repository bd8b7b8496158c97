package dev.touchline.tournaments.draws;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.refusal.VisibleText;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What a draw must satisfy; written as data in the regulations. */
public sealed interface DrawConstraint {
    /** The constraint in words, for messages. */
    String inWords();

    /** Refuses entrants of whom no draw at all can satisfy the constraint. */
    void requirePossible(List<Entrant> entrants, int groups, int size);

    /**
     * At most so many entrants of one provider in a group.
     *
     * @param limit 1 or more
     * @param exceptions providers with a limit of their own
     */
    record AtMostPerProvider(int limit, Map<String, Integer> exceptions) implements DrawConstraint {
        public AtMostPerProvider {
            SortedMap<String, Integer> sorted = new TreeMap<>(exceptions);
            exceptions = Collections.unmodifiableSortedMap(sorted);
            requireLimit(limit);
            exceptions.values().forEach(AtMostPerProvider::requireLimit);
        }

        /** The same limit for all. */
        public static AtMostPerProvider everywhere(int limit) {
            return new AtMostPerProvider(limit, Map.of());
        }

        int limitOf(String provider) {
            return exceptions.getOrDefault(provider, limit);
        }

        @Override
        public String inWords() {
            StringBuilder words = new StringBuilder("at most " + limit + " of one provider in a group");
            exceptions.forEach((provider, most) ->
                    words.append(" (").append(provider).append(' ').append(most).append(')'));
            return words.toString();
        }

        @Override
        public void requirePossible(List<Entrant> entrants, int groups, int size) {
            Map<String, Integer> counts = new TreeMap<>();
            entrants.forEach(entrant -> counts.merge(entrant.provider(), 1, Integer::sum));
            counts.forEach((provider, count) -> {
                if (count > groups * limitOf(provider)) {
                    throw new RefusedException(
                            Refusal.DRAW,
                            "No draw is possible with " + inWords() + ": " + provider + " has " + count
                                    + " entrants for " + groups + " groups");
                }
            });
        }

        private static void requireLimit(int limit) {
            if (limit < 1) {
                throw new RefusedException(
                        Refusal.REGULATIONS, "At most " + limit + " per provider and group: use 1 or more");
            }
        }
    }

    /**
     * An entrant has its slot before the draw, such as a host in A1. It stands in the pot of its position, whatever its
     * rating.
     *
     * @param slot a group and a position, such as {@code A1}
     */
    record FixedSlot(String entrant, String slot) implements DrawConstraint {
        private static final Pattern SLOT = Pattern.compile("[A-Z][1-9]\\d?");

        public FixedSlot {
            if (!SLOT.matcher(slot).matches()) {
                throw new RefusedException(
                        Refusal.REGULATIONS,
                        "The fixed slot of " + VisibleText.quoted(entrant) + " is " + VisibleText.quoted(slot)
                                + ": use a group and a position, such as A1");
            }
        }

        /** Index of the group, from 0. */
        int group() {
            return slot.charAt(0) - 'A';
        }

        /** From 1. */
        int position() {
            return Integer.parseInt(slot.substring(1));
        }

        @Override
        public String inWords() {
            return entrant + " in " + slot;
        }

        @Override
        public void requirePossible(List<Entrant> entrants, int groups, int size) {
            if (group() >= groups || position() > size) {
                throw new RefusedException(
                        Refusal.DRAW,
                        "No draw is possible with " + inWords() + ": the last slot is " + Draw.groupName(groups - 1)
                                + size);
            }
            boolean hasEntered = entrants.stream().map(Entrant::id).anyMatch(entrant::equals);
            if (!hasEntered) {
                throw new RefusedException(
                        Refusal.DRAW, "No draw is possible with " + inWords() + ": nobody of this id has entered");
            }
        }
    }

    /**
     * The strongest stand in different quarters of the bracket that follows, the first two in different halves, as long
     * as each wins its group.
     *
     * @param seeds 2 to 4
     */
    record TopSeedsApart(int seeds) implements DrawConstraint {
        private static final int MOST = 4;

        public TopSeedsApart {
            if (seeds < 2 || seeds > MOST) {
                throw new RefusedException(
                        Refusal.REGULATIONS, "The first " + seeds + " seeds are to be kept apart: use 2 to " + MOST);
            }
        }

        @Override
        public String inWords() {
            return "the first " + seeds + " seeds apart";
        }

        @Override
        public void requirePossible(List<Entrant> entrants, int groups, int size) {
            if (groups < seeds) {
                throw new RefusedException(
                        Refusal.DRAW,
                        "No draw is possible with " + inWords() + ": there are " + groups + " groups only");
            }
        }
    }
}
