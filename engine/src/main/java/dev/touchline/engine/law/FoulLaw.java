package dev.touchline.engine.law;

import dev.touchline.engine.Advantage;
import dev.touchline.engine.MatchView;
import dev.touchline.engine.Offence;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.rulebook.Pitch;
import org.jspecify.annotations.Nullable;

/**
 * A tackle that hits the player is punished by a direct free kick, or a penalty kick inside the offender's own penalty area,
 * and by severity with a card (IFAB Law 12). The referee waits for an advantage first (IFAB Law 5.3).
 */
final class FoulLaw implements Law {

    @Override
    public @Nullable Ruling judge(MatchView match) {
        if (match.offence() instanceof Offence.Foul foul && match.advantage() == null) {
            boolean waits = match.rulebook().switches().advantage() && match.exit() == null;
            return waits ? new Ruling.Wait(foul) : punish(foul, match);
        }
        Advantage advantage = match.advantage();
        if (advantage == null) {
            return null;
        }
        Side fouled = advantage.foul().side().other();
        if (match.exit() != null || match.ownerSide() == fouled.other()) {
            return punish(advantage.foul(), match);
        }
        if (match.tick() - advantage.tick() < match.rulebook().fouls().advantageTicks()) {
            return null;
        }
        return match.ownerSide() == fouled
                ? new Ruling.PlayOn(advantage.foul(), Cards.deserved(advantage.foul(), match))
                : punish(advantage.foul(), match);
    }

    private static Ruling punish(Offence.Foul foul, MatchView match) {
        Side side = foul.side().other();
        Pitch pitch = match.rulebook().pitch();
        int attack = match.attack(side);
        boolean inArea = foul.x() * attack >= pitch.halfLength() - pitch.penaltyAreaDepth()
                && Math.abs(foul.y()) <= pitch.penaltyAreaWidth() / 2;
        Ruling.Award restart = inArea
                ? new Ruling.Award(RestartKind.PENALTY, side, attack * (pitch.halfLength() - pitch.penaltySpot()), 0)
                : new Ruling.Award(RestartKind.DIRECT_FREE_KICK, side, foul.x(), foul.y());
        return new Ruling.Punish(foul, Cards.deserved(foul, match), restart);
    }
}
