package dev.touchline.tournaments;

import dev.touchline.tournaments.regulations.Source;
import dev.touchline.tournaments.regulations.TieFormat;

/** A scheduled meeting. It exists from the draw on; its id comes from the structure of the tournament alone. */
public sealed interface Fixture {
    /**
     * Stable and unique in the tournament, letters, digits and hyphens. {@code group-A-1-2}: stage {@code group}, group
     * A, position 1 at home to position 2. {@code knockout-QF-3}: stage {@code knockout}, third quarter-final from the
     * top of the bracket; {@code knockout-QF-3-L2} is its second leg where it has two. {@code swiss-2-5}: board 5 of the
     * second round. {@code pair-3B}: stage {@code pair}, second match of the third pair.
     */
    String id();

    /** Place in the schedule of the whole tournament, from 1. */
    int number();

    /** Match day in the whole tournament, from 1; a round of a knock-out is a match day, and so is each of its legs. */
    int matchDay();

    /** Id of the stage. */
    String stage();

    Source home();

    Source away();

    /** Where it belongs, for people: {@code group A} or {@code quarter-final 3}. */
    String title();

    /** Whether extra time and a shoot-out follow when it is level; of a second leg, when it is level on aggregate. */
    boolean decidesTie();

    /** A fixture that counts for a table; a stage with one table calls it group A. */
    record InGroup(
            String id, int number, int matchDay, String stage, String group, String title, Source home, Source away)
            implements Fixture {
        @Override
        public boolean decidesTie() {
            return false;
        }
    }

    /**
     * A match of a pair that counts for no table.
     *
     * @param pair id of the pair: its two matches have one seed and sides swapped
     */
    record InPair(
            String id, int number, int matchDay, String stage, String pair, String title, Source home, Source away)
            implements Fixture {
        @Override
        public boolean decidesTie() {
            return false;
        }
    }

    /**
     * A match of a knock-out tie.
     *
     * @param tie from the top of the bracket, from 1
     * @param leg which match of the tie; of one match the only one
     */
    record Tie(
            String id,
            int number,
            int matchDay,
            String stage,
            Round round,
            int tie,
            TieFormat format,
            Leg leg,
            Source home,
            Source away)
            implements Fixture {
        @Override
        public String title() {
            return round.titleOf(tie) + leg.inWords();
        }

        @Override
        public boolean decidesTie() {
            return leg.decidesTie();
        }

        /** The id that all matches of the tie share: that of the fixture when there is one only. */
        public String tieId() {
            return idOf(stage, round, tie);
        }

        static String idOf(String stage, Round round, int tie) {
            return stage + "-" + round.code() + "-" + tie;
        }
    }
}
