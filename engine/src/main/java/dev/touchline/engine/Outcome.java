package dev.touchline.engine;

/** How a match ended. A failure of ours is no outcome: such a match is void and played again with the same seed. */
public sealed interface Outcome {

    /** Both teams played to the end. */
    record Played() implements Outcome {}

    /**
     * One team lost because its policy failed.
     *
     * @param loser the side whose policy failed
     * @param cause what it did, for people
     */
    record Walkover(Side loser, String cause) implements Outcome {}

    /** Both policies failed at the same tick; both teams lose. */
    record DoubleWalkover(String homeCause, String awayCause) implements Outcome {}
}
