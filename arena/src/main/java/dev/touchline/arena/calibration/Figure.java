package dev.touchline.arena.calibration;

import static dev.touchline.arena.calibration.Measure.ofMatches;
import static dev.touchline.arena.calibration.Measure.perMatch;
import static dev.touchline.arena.calibration.Measure.percentage;

import dev.touchline.engine.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is measured, with what real men's football shows and what the game promises.
 *
 * <p>The real figures are the usual range of season means in first divisions and at World Cups; where none is given, we do not
 * compare.
 */
enum Figure {
    GOALS("goals", perMatch(TeamFigures::goals), span(2.5, 3.0), span(2.0, 3.5)),
    SHOTS("shots", perMatch(TeamFigures::shots), span(22, 28), span(18, 32)),
    SHOTS_ON_TARGET("shots on target", perMatch(TeamFigures::shotsOnTarget), span(8, 10), null),
    EXPECTED_GOALS("expected goals", perMatch(TeamFigures::expectedGoals), null, null),
    PASSES("passes", perMatch(TeamFigures::passes), null, null),
    PASS_COMPLETION(
            "pass completion",
            percentage(TeamFigures::passesCompleted, TeamFigures::passes),
            span(75, 85),
            span(65, 88)),
    CORNERS("corners", perMatch(TeamFigures::corners), span(9, 11), span(6, 13)),
    FOULS("fouls", perMatch(TeamFigures::fouls), span(20, 26), span(12, 28)),
    YELLOW_CARDS("yellow cards", perMatch(TeamFigures::yellowCards), span(3, 5), span(2, 6)),
    RED_CARDS("red cards", perMatch(TeamFigures::redCards), null, null),
    OFFSIDES("offsides", perMatch(TeamFigures::offsides), span(3, 5), span(1, 6)),
    PENALTIES("penalties", perMatch(TeamFigures::penalties), null, null),
    THROW_INS("throw-ins", perMatch(TeamFigures::throwIns), null, null),
    GOAL_KICKS("goal kicks", perMatch(TeamFigures::goalKicks), null, null),
    TACKLES("tackles", perMatch(TeamFigures::tackles), null, null),
    TACKLES_WON("tackles won", percentage(TeamFigures::tacklesWon, TeamFigures::tackles), null, null),
    DISTANCE("distance run, km", perMatch(team -> team.distance() / 1000), null, null),
    DRAWS("draws", ofMatches(MatchFigures::drawn), span(22, 28), span(15, 32)),
    HOME_WINS("home wins", ofMatches(match -> match.wonBy(Side.HOME)), null, null),
    AWAY_WINS("away wins", ofMatches(match -> match.wonBy(Side.AWAY)), null, null);

    private final String label;
    private final Measure measure;
    private final @Nullable Span real;
    private final @Nullable Span permitted;

    Figure(String label, Measure measure, @Nullable Span real, @Nullable Span permitted) {
        this.label = label;
        this.measure = measure;
        this.real = real;
        this.permitted = permitted;
    }

    private static Span span(double low, double high) {
        return new Span(low, high);
    }

    String label() {
        return label;
    }

    /** What it is counted in: {@code "a match"} or {@code "%"}. */
    String unit() {
        return switch (measure) {
            case Measure.PerMatch _ -> "a match";
            case Measure.Percentage _, Measure.OfMatches _ -> "%";
        };
    }

    /** The figure of matches that were played out, pair by pair. */
    Estimate of(List<List<MatchFigures>> pairs) {
        return measure.of(pairs);
    }

    /** What real football shows, where we compare. */
    @Nullable Span real() {
        return real;
    }

    /** What the game promises between the two strongest bundled teams, where it does. */
    @Nullable Span permitted() {
        return permitted;
    }
}
