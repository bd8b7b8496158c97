package dev.touchline.tournaments;

import java.util.List;

/** One round of a knock-out, its ties from the top of the bracket to its foot. */
public record BracketRound(String stage, Round round, List<TieState> ties) {
    public BracketRound {
        ties = List.copyOf(ties);
    }

    /** The fixtures of all ties. */
    public List<FixtureState> fixtures() {
        return ties.stream().flatMap(tie -> tie.legs().stream()).toList();
    }
}
