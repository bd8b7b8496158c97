package dev.touchline.arena.calibration;

import dev.touchline.arena.match.PlayedMatch;
import dev.touchline.engine.Outcome;
import dev.touchline.engine.Score;
import dev.touchline.engine.Side;

/**
 * What remains of one match: a few numbers, so that hundreds fit into memory.
 *
 * @param firstSide the side on which the first policy of the request played
 * @param playedOut whether both teams played to the end; a walkover says nothing of the game
 * @param home figures of the home side
 * @param away figures of the away side
 */
record MatchFigures(Side firstSide, boolean playedOut, TeamFigures home, TeamFigures away) {

    static MatchFigures of(PlayedMatch match, Side firstSide) {
        return new MatchFigures(
                firstSide,
                match.result().outcome() instanceof Outcome.Played,
                TeamFigures.of(match, Side.HOME),
                TeamFigures.of(match, Side.AWAY));
    }

    /** Figures of one side. */
    TeamFigures of(Side side) {
        return side == Side.HOME ? home : away;
    }

    /** Figures of the first policy of the request. */
    TeamFigures first() {
        return of(firstSide);
    }

    /** Figures of the second. */
    TeamFigures second() {
        return of(firstSide.other());
    }

    TeamFigures both() {
        return home.plus(away);
    }

    /** Goals of the first policy and of the second. */
    Score scoreOfFirst() {
        return new Score(first().goals(), second().goals());
    }

    boolean drawn() {
        return home.goals() == away.goals();
    }

    boolean wonBy(Side side) {
        return of(side).goals() > of(side.other()).goals();
    }
}
