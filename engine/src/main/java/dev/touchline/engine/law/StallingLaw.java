package dev.touchline.engine.law;

import dev.touchline.engine.MatchView;
import dev.touchline.engine.Offence;
import dev.touchline.engine.Period;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.rulebook.Stalling;
import org.jspecify.annotations.Nullable;

/**
 * A free ball that nobody plays is dropped for the side that did not touch it last (as IFAB Law 8 does after a stop); a
 * player who keeps the ball without going anywhere gives an indirect free kick away.
 */
final class StallingLaw implements Law {

    @Override
    public @Nullable Ruling judge(MatchView match) {
        if (match.restart() != null || match.period() == Period.SHOOT_OUT || match.inHands()) {
            return null;
        }
        Stalling stalling = match.rulebook().stalling();
        Side owner = match.ownerSide();
        if (owner != null) {
            return match.ballStillTicks() > stalling.keptBallTicks()
                    ? FreeKick.indirect(
                            new Offence.TimeWasting(owner, match.ownerNumber(), match.ballX(), match.ballY()), match)
                    : null;
        }
        Side last = match.lastTouchSide();
        if (last == null || match.ballStillTicks() <= stalling.deadBallTicks()) {
            return null;
        }
        return new Ruling.Award(RestartKind.DROP_BALL, last.other(), match.ballX(), match.ballY());
    }
}
