package dev.touchline.arena.calibration;

import org.jspecify.annotations.Nullable;

/** One figure as measured. */
record Reading(Figure figure, Estimate estimate) {

    /** Whether the game keeps its promise; null where it makes none. */
    @Nullable Boolean inside() {
        Span permitted = figure.permitted();
        return permitted == null ? null : permitted.contains(estimate.value());
    }
}
