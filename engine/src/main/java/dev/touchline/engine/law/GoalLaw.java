package dev.touchline.engine.law;

import dev.touchline.engine.BallExit;
import dev.touchline.engine.MatchView;
import dev.touchline.engine.Offence;
import dev.touchline.engine.Period;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.rulebook.Pitch;
import org.jspecify.annotations.Nullable;

/** A goal is scored when the whole of the ball passes over the goal line between the posts and under the bar (IFAB Law 10); a ball that may not score goes on to the laws of the goal kick and the corner. */
final class GoalLaw implements Law {

    @Override
    public @Nullable Ruling judge(MatchView match) {
        Side scorer = scorer(match);
        return scorer == null ? null : new Ruling.Goal(scorer);
    }

    /** The side that has just scored, offences left aside, or null. */
    static @Nullable Side scorer(MatchView match) {
        BallExit exit = match.exit();
        if (match.period() == Period.SHOOT_OUT || exit == null || !isBetweenThePosts(exit, match)) {
            return null;
        }
        if (match.offence() instanceof Offence.Offside) {
            return null; // The scorer was offside.
        }
        Side attacker = attackerTowards(exit.x(), match);
        return mayScoreDirectly(attacker, match) ? attacker : null;
    }

    /** From some restarts no goal can be scored, and from none an own goal, before another player has played the ball. */
    private static boolean mayScoreDirectly(Side attacker, MatchView match) {
        RestartKind untouched = match.untouchedRestart();
        if (untouched == null) {
            return true;
        }
        return switch (untouched) {
            case THROW_IN, INDIRECT_FREE_KICK, DROP_BALL -> false;
            case KICK_OFF, GOAL_KICK, CORNER, DIRECT_FREE_KICK, PENALTY -> match.lastTouchSide() == attacker;
        };
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
