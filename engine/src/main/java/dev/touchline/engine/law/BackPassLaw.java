package dev.touchline.engine.law;

import dev.touchline.engine.MatchView;
import dev.touchline.engine.Offence;
import org.jspecify.annotations.Nullable;

/**
 * A goalkeeper who uses his hands on a ball kicked or thrown to him by a team mate, or on one he has just released from his
 * hands, is punished by an indirect free kick (IFAB Law 12.2).
 */
final class BackPassLaw implements Law {

    @Override
    public @Nullable Ruling judge(MatchView match) {
        if (!(match.offence() instanceof Offence.BackPass backPass)) {
            return null;
        }
        boolean inVain = GoalLaw.scorer(match) == backPass.side().other();
        return inVain ? null : FreeKick.indirect(backPass, match);
    }
}
