package dev.touchline.tournaments;

import dev.touchline.tournaments.regulations.Source;

/** A scheduled meeting. It exists from the draw on; its id comes from the structure of the tournament alone. */
public sealed interface Fixture {
    /**
     * Stable and unique in the tournament, letters, digits and hyphens. {@code group-A-1-2}: stage {@code group}, group
     * A, position 1 at home to position 2. {@code knockout-QF-3}: stage {@code knockout}, third quarter-final from the
     * top of the bracket.
     */
    String id();

    /** Place in the schedule of the whole tournament, from 1. */
    int number();

    /** Match day in the whole tournament, from 1; a round of a knock-out is a match day. */
    int matchDay();

    /** Id of the stage. */
    String stage();

    Source home();

    Source away();

    /** Where it belongs, for people: {@code group A} or {@code quarter-final 3}. */
    String title();

    /** A fixture of a group: may end level. */
    record InGroup(String id, int number, int matchDay, String stage, String group, Source home, Source away)
            implements Fixture {
        @Override
        public String title() {
            return "group " + group;
        }
    }

    /**
     * A knock-out tie: must have a winner.
     *
     * @param tie from the top of the bracket, from 1
     */
    record Tie(String id, int number, int matchDay, String stage, Round round, int tie, Source home, Source away)
            implements Fixture {
        @Override
        public String title() {
            return round.titleOf(tie);
        }
    }
}
