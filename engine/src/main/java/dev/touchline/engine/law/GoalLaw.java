package dev.touchline.engine.law;

import dev.touchline.engine.BallExit;
import dev.touchline.engine.MatchView;
import dev.touchline.engine.Period;
import dev.touchline.engine.Side;
import dev.touchline.engine.rulebook.Pitch;
import org.jspecify.annotations.Nullable;

/** A goal is scored when the whole of the ball passes over the goal line between the posts and under the bar (IFAB Law 10). */
final class GoalLaw implements Law {

    @Override
    public @Nullable Ruling judge(MatchView match) {
        BallExit exit = match.exit();
        if (match.period() == Period.SHOOT_OUT || exit == null || !isBetweenThePosts(exit, match)) {
            return null;
        }
        return new Ruling.Goal(attackerTowards(exit.x(), match));
    }

    static boolean isBetweenThePosts(BallExit exit, MatchView match) {
        Pitch pitch = match.rulebook().pitch();
        return exit.overGoalLine() && Math.abs(exit.y()) < pitch.goalWidth() / 2 && exit.z() < pitch.goalHeight();
    }

    /** The side that attacks the goal on the given half. */
    static Side attackerTowards(double x, MatchView match) {
        return x * match.attack(Side.HOME) > 0 ? Side.HOME : Side.AWAY;
    }
}
