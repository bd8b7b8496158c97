package dev.touchline.arena.calibration;

import dev.touchline.engine.Side;

/** Figures of matches nobody played. */
final class Matches {
    private Matches() {}

    /** The figures of a team of which only the goals matter. */
    static TeamFigures goals(int goals) {
        return new TeamFigures(goals, 12, 4, 1.25, 400, 320, 5, 11, 2, 0, 2, 0, 20, 8, 30, 15, 0.5, 110_000);
    }

    static MatchFigures played(Side firstSide, int home, int away) {
        return new MatchFigures(firstSide, true, goals(home), goals(away));
    }

    static MatchFigures walkover(Side firstSide) {
        return new MatchFigures(firstSide, false, goals(3), goals(0));
    }
}
