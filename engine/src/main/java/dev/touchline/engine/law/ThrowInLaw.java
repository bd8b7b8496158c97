package dev.touchline.engine.law;

import dev.touchline.engine.BallExit;
import dev.touchline.engine.MatchView;
import dev.touchline.engine.Period;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.rulebook.Pitch;
import org.jspecify.annotations.Nullable;

/** The ball passes over the touchline: throw-in for the opponents of the last touch (IFAB Law 15). */
final class ThrowInLaw implements Law {

    @Override
    public @Nullable Ruling judge(MatchView match) {
        BallExit exit = match.exit();
        Side lastTouch = match.lastTouchSide();
        if (match.period() == Period.SHOOT_OUT || exit == null || exit.overGoalLine() || lastTouch == null) {
            return null;
        }
        Pitch pitch = match.rulebook().pitch();
        double wing = Math.signum(exit.y()) * pitch.halfWidth();
        // A ball carried over a corner of the field is beyond both lines at once.
        double x = Math.clamp(exit.x(), -pitch.halfLength(), pitch.halfLength());
        return new Ruling.Award(RestartKind.THROW_IN, lastTouch.other(), x, wing);
    }
}
