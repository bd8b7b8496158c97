package dev.touchline.engine.law;

import dev.touchline.engine.BallExit;
import dev.touchline.engine.MatchView;
import dev.touchline.engine.Period;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.rulebook.Pitch;
import org.jspecify.annotations.Nullable;

/** The ball passes over the goal line, last touched by a defender, without a goal: corner kick (IFAB Law 17). */
final class CornerLaw implements Law {
    /** Inside the quarter circle of one metre at the corner flag. */
    private static final double FROM_THE_FLAG = 0.5;

    @Override
    public @Nullable Ruling judge(MatchView match) {
        BallExit exit = match.exit();
        if (match.period() == Period.SHOOT_OUT || exit == null || !exit.overGoalLine()) {
            return null;
        }
        Side attacker = GoalLaw.attackerTowards(exit.x(), match);
        if (match.lastTouchSide() == attacker) {
            return null;
        }
        Pitch pitch = match.rulebook().pitch();
        // A ball that leaves through the exact middle goes to the attackers' left, in their own frame.
        double wing = exit.y() != 0 ? Math.signum(exit.y()) : match.attack(attacker);
        return new Ruling.Award(
                RestartKind.CORNER,
                attacker,
                Math.signum(exit.x()) * (pitch.halfLength() - FROM_THE_FLAG),
                wing * (pitch.halfWidth() - FROM_THE_FLAG));
    }
}
