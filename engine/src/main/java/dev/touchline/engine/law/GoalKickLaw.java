package dev.touchline.engine.law;

import dev.touchline.engine.BallExit;
import dev.touchline.engine.MatchView;
import dev.touchline.engine.Period;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.rulebook.Pitch;
import org.jspecify.annotations.Nullable;

/** The ball passes over the goal line, last touched by an attacker, without a goal: goal kick (IFAB Law 16). */
final class GoalKickLaw implements Law {

    @Override
    public @Nullable Ruling judge(MatchView match) {
        BallExit exit = match.exit();
        if (match.period() == Period.SHOOT_OUT || exit == null || !exit.overGoalLine()) {
            return null;
        }
        Side attacker = GoalLaw.attackerTowards(exit.x(), match);
        if (match.lastTouchSide() != attacker) {
            return null;
        }
        Pitch pitch = match.rulebook().pitch();
        double x = Math.signum(exit.x()) * (pitch.halfLength() - pitch.goalAreaDepth());
        double y = Math.signum(exit.y()) * pitch.goalAreaWidth() / 2;
        return new Ruling.Award(RestartKind.GOAL_KICK, attacker.other(), x, y);
    }
}
