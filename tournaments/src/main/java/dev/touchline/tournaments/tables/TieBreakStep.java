package dev.touchline.tournaments.tables;

import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import java.util.List;

/** Measures in order over one scope; whoever is level after the last goes on to the next step. */
public record TieBreakStep(Scope scope, List<Measure> measures) {
    public TieBreakStep {
        measures = List.copyOf(measures);
        if (measures.isEmpty()) {
            throw new RefusedException(Refusal.REGULATIONS, "A step of tie-breaking needs one measure or more");
        }
    }

    static TieBreakStep of(Scope scope, Measure... measures) {
        return new TieBreakStep(scope, List.of(measures));
    }
}
