package dev.touchline.tournaments.regulations;

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

    /** The n-th strongest of the entry list, from 1. */
    record Seeded(int seed) implements Source {
        @Override
        public String inWords() {
            return "seed " + seed;
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

    /** The winner of a knock-out fixture; the title is its round and number, such as {@code quarter-final 1}. */
    record WinnerOf(String fixture, String title) implements Source {
        @Override
        public String inWords() {
            return "winner of " + title;
        }
    }

    /** The loser of a knock-out fixture. */
    record LoserOf(String fixture, String title) implements Source {
        @Override
        public String inWords() {
            return "loser of " + title;
        }
    }
}
