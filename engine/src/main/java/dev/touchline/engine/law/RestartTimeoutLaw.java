package dev.touchline.engine.law;

import dev.touchline.engine.MatchView;
import dev.touchline.engine.Period;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.rulebook.Pitch;
import org.jspecify.annotations.Nullable;

/** A restart that is not taken in time goes to the opponents, so that no team gains by refusing to play on. */
final class RestartTimeoutLaw implements Law {

    @Override
    public @Nullable Ruling judge(MatchView match) {
        RestartKind kind = match.restart();
        Side side = match.restartSide();
        if (kind == null
                || side == null
                || match.period() == Period.SHOOT_OUT
                || match.restartReadyTicks() <= match.rulebook().restarts().timeoutTicks()) {
            return null;
        }
        double x = match.restartX();
        double y = match.restartY();
        return switch (kind) {
            case KICK_OFF, THROW_IN, DROP_BALL -> new Ruling.Award(kind, side.other(), x, y);
            case GOAL_KICK, DIRECT_FREE_KICK, INDIRECT_FREE_KICK, PENALTY ->
                FreeKick.indirect(side.other(), x, y, match);
            case CORNER -> goalKickNear(x, y, side.other(), match.rulebook().pitch());
        };
    }

    private static Ruling goalKickNear(double x, double y, Side side, Pitch pitch) {
        return new Ruling.Award(
                RestartKind.GOAL_KICK,
                side,
                Math.signum(x) * (pitch.halfLength() - pitch.goalAreaDepth()),
                Math.signum(y) * pitch.goalAreaWidth() / 2);
    }
}
