package dev.touchline.engine.law;

import dev.touchline.engine.Card;
import dev.touchline.engine.MatchView;
import dev.touchline.engine.Offence;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.rulebook.Pitch;

/** The restart after offences that are no fouls: where it happened, but never inside the offender's goal area (IFAB Law 13). */
final class IndirectFreeKick {
    private IndirectFreeKick() {}

    static Ruling against(Offence offence, MatchView match) {
        Side side = offence.side().other();
        Pitch pitch = match.rulebook().pitch();
        int attack = match.attack(side);
        double edge = pitch.halfLength() - pitch.goalAreaDepth();
        boolean inGoalArea = offence.x() * attack > edge && Math.abs(offence.y()) <= pitch.goalAreaWidth() / 2;
        double x = inGoalArea ? attack * edge : offence.x();
        return new Ruling.Punish(
                offence, Card.NONE, new Ruling.Award(RestartKind.INDIRECT_FREE_KICK, side, x, offence.y()));
    }
}
