package dev.touchline.engine.law;

import dev.touchline.engine.MatchView;
import dev.touchline.engine.Offence;
import org.jspecify.annotations.Nullable;

/**
 * A player who stood in an offside position when a team mate played the ball, and plays it next, is punished by an indirect
 * free kick where he plays it (IFAB Law 11).
 */
final class OffsideLaw implements Law {

    @Override
    public @Nullable Ruling judge(MatchView match) {
        return match.offence() instanceof Offence.Offside offside ? FreeKick.indirect(offside, match) : null;
    }
}
