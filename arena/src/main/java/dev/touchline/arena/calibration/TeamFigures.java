package dev.touchline.arena.calibration;

import dev.touchline.arena.match.PlayedMatch;
import dev.touchline.engine.Side;
import dev.touchline.engine.statistics.TeamStatistics;

/**
 * What one team did in one match.
 *
 * <p>The engine counts all but the goals; {@link TeamStatistics} says what each is.
 */
record TeamFigures(
        int goals,
        int shots,
        int shotsOnTarget,
        double expectedGoals,
        int passes,
        int passesCompleted,
        int corners,
        int fouls,
        int yellowCards,
        int redCards,
        int offsides,
        int penalties,
        int throwIns,
        int goalKicks,
        int tackles,
        int tacklesWon,
        double possession,
        double distance) {

    static TeamFigures of(PlayedMatch match, Side side) {
        TeamStatistics counted = match.match().statistics().of(side);
        return new TeamFigures(
                match.result().score().of(side),
                counted.shots(),
                counted.shotsOnTarget(),
                counted.expectedGoals(),
                counted.passes(),
                counted.passesCompleted(),
                counted.corners(),
                counted.fouls(),
                counted.yellowCards(),
                counted.redCards(),
                counted.offsides(),
                counted.penalties(),
                counted.throwIns(),
                counted.goalKicks(),
                counted.tackles(),
                counted.tacklesWon(),
                counted.possession(),
                counted.distance());
    }

    /** Both teams' figures in one; the possession of both is the time in play. */
    TeamFigures plus(TeamFigures other) {
        return new TeamFigures(
                goals + other.goals,
                shots + other.shots,
                shotsOnTarget + other.shotsOnTarget,
                expectedGoals + other.expectedGoals,
                passes + other.passes,
                passesCompleted + other.passesCompleted,
                corners + other.corners,
                fouls + other.fouls,
                yellowCards + other.yellowCards,
                redCards + other.redCards,
                offsides + other.offsides,
                penalties + other.penalties,
                throwIns + other.throwIns,
                goalKicks + other.goalKicks,
                tackles + other.tackles,
                tacklesWon + other.tacklesWon,
                possession + other.possession,
                distance + other.distance);
    }
}
