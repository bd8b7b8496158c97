package dev.touchline.tournaments.regulations;

import dev.touchline.tournaments.draws.DrawConstraint;
import java.util.List;

/** How entrants come to the positions of groups. */
public sealed interface Seating {
    /** By a draw of the whole entry list from pots; for a first stage. */
    record ByDraw(List<DrawConstraint> constraints) implements Seating {
        public ByDraw {
            constraints = List.copyOf(constraints);
        }
    }

    /** As written: position 1 of group A, position 2 of group A, …, position 1 of group B, … */
    record AsWritten(List<Source> positions) implements Seating {
        public AsWritten {
            positions = List.copyOf(positions);
        }
    }
}
