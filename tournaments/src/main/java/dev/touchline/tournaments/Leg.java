package dev.touchline.tournaments;

/**
 * Which match of a tie a fixture is.
 *
 * @param pair number of the pair, from 1; 0 where there are no pairs
 */
public record Leg(Kind kind, int pair) {
    /** Kinds of matches in a tie. */
    public enum Kind {
        /** The tie is one match. */
        ONLY,
        FIRST_LEG,
        SECOND_LEG,
        /** First match of a pair. */
        PAIR_FIRST,
        /** The same seed with sides swapped. */
        PAIR_SECOND,
        /** The last match of a tie of pairs that is level without it. */
        DECIDER
    }

    static final Leg ONLY = new Leg(Kind.ONLY, 0);

    /** Whether the tie ends with it: extra time and shoot-out follow when it is level, a second leg on aggregate. */
    public boolean decidesTie() {
        return switch (kind) {
            case ONLY, SECOND_LEG, DECIDER -> true;
            case FIRST_LEG, PAIR_FIRST, PAIR_SECOND -> false;
        };
    }

    /** Whether the side named first in the tie plays away. */
    boolean isSwapped() {
        return switch (kind) {
            case SECOND_LEG, PAIR_SECOND -> true;
            case ONLY, FIRST_LEG, PAIR_FIRST, DECIDER -> false;
        };
    }

    /** What follows the id of the tie in the id of the fixture. */
    String suffix() {
        return switch (kind) {
            case ONLY -> "";
            case FIRST_LEG -> "-L1";
            case SECOND_LEG -> "-L2";
            case PAIR_FIRST -> "-P" + pair + "A";
            case PAIR_SECOND -> "-P" + pair + "B";
            case DECIDER -> "-D";
        };
    }

    String inWords() {
        return switch (kind) {
            case ONLY -> "";
            case FIRST_LEG -> ", first leg";
            case SECOND_LEG -> ", second leg";
            case PAIR_FIRST -> ", pair " + pair + ", first match";
            case PAIR_SECOND -> ", pair " + pair + ", second match";
            case DECIDER -> ", decider";
        };
    }
}
