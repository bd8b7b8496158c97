package dev.touchline.tournaments.regulations;

import java.util.List;

/** Where a side of a fixture comes from. Known from the draw on, long before the entrant is. */
public sealed interface Source {
    /** The words a page shows while the entrant is unknown, such as {@code winner of group A}. */
    String inWords();

    /** The entrant drawn to a position of a group; positions count from 1. */
    record Drawn(String group, int position) implements Source {
        @Override
        public String inWords() {
            return group + position;
        }
    }

    /** The n-th strongest, from 1, of the entry list without those the regulations name. */
    record Seeded(int seed) implements Source {
        @Override
        public String inWords() {
            return "seed " + seed;
        }
    }

    /** An entrant by id, for formats made for one, such as a newcomer's climb. */
    record Named(String entrant) implements Source {
        @Override
        public String inWords() {
            return "entrant " + entrant;
        }
    }

    /** Nobody: who stands opposite goes on without a match. */
    record Bye() implements Source {
        @Override
        public String inWords() {
            return "bye";
        }
    }

    /** Whoever ends a group at a place, from 1; known when the group is complete. */
    record GroupPlace(String stage, String group, int place) implements Source {
        @Override
        public String inWords() {
            return switch (place) {
                case 1 -> "winner of group " + group;
                case 2 -> "runner-up of group " + group;
                default -> "number " + place + " of group " + group;
            };
        }
    }

    /**
     * One of the best who end their groups at a place, such as the eight best thirds; known when all groups are
     * complete. {@link BestPlacedSlots} says who gets which slot.
     *
     * @param groups the pool: the groups the entrant may come from, by name
     * @param slot number among the slots of the stage, from 1; slots are filled in this order
     */
    record BestPlaced(String stage, int place, List<String> groups, int slot) implements Source {
        public BestPlaced {
            groups = List.copyOf(groups);
        }

        @Override
        public String inWords() {
            return "number " + place + " of group " + String.join("/", groups);
        }
    }

    /** Whoever ends a stage that has one ranking at a place, from 1. */
    record Place(String stage, int place) implements Source {
        @Override
        public String inWords() {
            return "number " + place + " of " + stage;
        }
    }

    /** The winner of a knock-out tie; the title is its round and number, such as {@code quarter-final 1}. */
    record WinnerOf(String tie, String title) implements Source {
        @Override
        public String inWords() {
            return "winner of " + title;
        }
    }

    /** The loser of a knock-out tie. */
    record LoserOf(String tie, String title) implements Source {
        @Override
        public String inWords() {
            return "loser of " + title;
        }
    }

    /** A side of a Swiss round, paired when the round before is complete; round and board count from 1. */
    record Paired(String stage, int round, int board, boolean atHome) implements Source {
        @Override
        public String inWords() {
            return "board " + board + " of round " + round;
        }
    }
}
