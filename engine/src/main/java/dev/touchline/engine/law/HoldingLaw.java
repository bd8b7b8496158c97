package dev.touchline.engine.law;

import dev.touchline.engine.MatchView;
import dev.touchline.engine.Period;
import dev.touchline.engine.Side;
import org.jspecify.annotations.Nullable;

/** A goalkeeper holds the ball in his hands for too long: indirect free kick (IFAB Law 12.2 as until 2025). */
final class HoldingLaw implements Law {

    @Override
    public @Nullable Ruling judge(MatchView match) {
        Side holder = match.ownerSide();
        if (holder == null
                || !match.inHands()
                || match.period() == Period.SHOOT_OUT
                || match.ownedTicks() <= match.rulebook().keeping().holdTicks()) {
            return null;
        }
        return FreeKick.indirect(holder.other(), match.ballX(), match.ballY(), match);
    }
}
