package dev.touchline.engine.law;

import dev.touchline.engine.MatchView;
import dev.touchline.engine.Period;
import dev.touchline.engine.Side;
import org.jspecify.annotations.Nullable;

/**
 * Whoever took a restart plays the ball a second time before anybody else touched it: indirect free kick (IFAB Laws 8 and 13
 * to 17).
 */
final class DoubleTouchLaw implements Law {

    @Override
    public @Nullable Ruling judge(MatchView match) {
        Side taker = match.lastTouchSide();
        if (!match.takerPlaysAgain() || taker == null || match.period() == Period.SHOOT_OUT) {
            return null;
        }
        return FreeKick.indirect(taker.other(), match.ballX(), match.ballY(), match);
    }
}
