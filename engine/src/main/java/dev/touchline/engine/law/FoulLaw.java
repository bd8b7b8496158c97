package dev.touchline.engine.law;

import dev.touchline.engine.Advantage;
import dev.touchline.engine.MatchView;
import dev.touchline.engine.Offence;
import dev.touchline.engine.Period;
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
        if (match.period() == Period.SHOOT_OUT) {
            return null;
        }
        Offence.Foul seen = match.offence() instanceof Offence.Foul foul ? foul : null;
        Advantage advantage = match.advantage();
        if (advantage != null) {
            return whileWaiting(advantage, seen, match);
        }
        if (seen == null || GoalLaw.scorer(match) == seen.side().other()) {
            return null; // No advantage is better than a goal.
        }
        boolean waits = match.rulebook().switches().advantage() && match.exit() == null;
        return waits ? new Ruling.Wait(seen) : punish(seen, match);
    }

    private static @Nullable Ruling whileWaiting(Advantage advantage, Offence.@Nullable Foul second, MatchView match) {
        Offence.Foul first = advantage.foul();
        Side fouled = first.side().other();
        if (GoalLaw.scorer(match) == fouled) {
            return null;
        }
        if (second != null && second.side() == first.side()) {
            return punish(isInPenaltyArea(first, match) ? first : second, match);
        }
        boolean lost = match.exit() != null || match.offence() != null || match.ownerSide() == first.side();
        if (lost) {
            return punish(first, match);
        }
        if (match.tick() - advantage.tick() < match.rulebook().fouls().advantageTicks()) {
            return null;
        }
        return match.ownerSide() == fouled
                ? new Ruling.PlayOn(first, Cards.deserved(first, match))
                : punish(first, match);
    }

    private static Ruling punish(Offence.Foul foul, MatchView match) {
        Side side = foul.side().other();
        Pitch pitch = match.rulebook().pitch();
        Ruling.Award restart = isInPenaltyArea(foul, match)
                ? new Ruling.Award(
                        RestartKind.PENALTY, side, match.attack(side) * (pitch.halfLength() - pitch.penaltySpot()), 0)
                : FreeKick.direct(side, foul.x(), foul.y(), match);
        return new Ruling.Punish(foul, Cards.deserved(foul, match), restart);
    }

    private static boolean isInPenaltyArea(Offence.Foul foul, MatchView match) {
        Pitch pitch = match.rulebook().pitch();
        return foul.x() * match.attack(foul.side().other()) >= pitch.halfLength() - pitch.penaltyAreaDepth()
                && Math.abs(foul.y()) <= pitch.penaltyAreaWidth() / 2;
    }
}
