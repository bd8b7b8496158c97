package dev.touchline.engine.law;

import dev.touchline.engine.BallExit;
import dev.touchline.engine.MatchView;
import dev.touchline.engine.Period;
import dev.touchline.engine.ShootOutView;
import dev.touchline.engine.Side;
import dev.touchline.engine.rulebook.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Kicks from the penalty mark (IFAB Law 10.3): the teams kick in turn until one cannot be caught, then in sudden death.
 *
 * <p>A kick is decided when the ball leaves the field, when the goalkeeper has it, or when its time is over; a kick that is
 * not struck in time is missed.
 */
final class ShootOutKickLaw implements Law {
    /** Kicks a side, after which two teams that cannot be separated are separated by lot. */
    private static final int MOST_KICKS = 50;

    @Override
    public @Nullable Ruling judge(MatchView match) {
        if (match.period() != Period.SHOOT_OUT) {
            return null;
        }
        ShootOutView kicks = match.shootOut();
        if (isWon(kicks, match.rulebook().clock())) {
            return new Ruling.FullTime();
        }
        Side kicker = kicks.turn();
        BallExit exit = match.exit();
        if (exit != null) {
            boolean atTheGoal = GoalLaw.attackerTowards(exit.x(), match) == kicker;
            return new Ruling.ShootOutKick(kicker, atTheGoal && GoalLaw.isBetweenThePosts(exit, match));
        }
        int limit = match.rulebook().clock().shootOutKickTicks();
        boolean struckInVain = kicks.ticksSinceKick() >= limit || match.ownerSide() == kicker.other();
        boolean neverStruck = kicks.ticksSinceKick() < 0 && match.restartReadyTicks() > limit;
        return struckInVain || neverStruck ? new Ruling.ShootOutKick(kicker, false) : null;
    }

    static boolean isWon(ShootOutView kicks, Clock clock) {
        int home = kicks.scored(Side.HOME);
        int away = kicks.scored(Side.AWAY);
        int homeLeft = Math.max(0, clock.shootOutKicks() - kicks.taken(Side.HOME));
        int awayLeft = Math.max(0, clock.shootOutKicks() - kicks.taken(Side.AWAY));
        boolean suddenDeath = homeLeft == 0 && awayLeft == 0;
        if (suddenDeath && kicks.taken(Side.HOME) != kicks.taken(Side.AWAY)) {
            return false;
        }
        return home > away + awayLeft || away > home + homeLeft || kicks.taken(Side.HOME) >= MOST_KICKS;
    }
}
