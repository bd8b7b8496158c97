package dev.touchline.engine.play;

import dev.touchline.engine.Offence;
import dev.touchline.engine.Side;
import dev.touchline.engine.random.Purpose;
import dev.touchline.engine.rulebook.Fouls;

/** How severe a tackle is: late, from behind, fast, and unlucky ones are worse (see {@link Fouls}). */
final class Fouling {
    private Fouling() {}

    /** Reports a foul if the tackle is one. */
    static void consider(MatchState state, int player, int carrier, boolean won) {
        Fouls fouls = state.rules.fouls();
        double severity = severity(state, player, carrier) - (won ? fouls.wonBallDiscount() : 0);
        if (severity < fouls.foulSeverity() || !isWorst(state, severity)) {
            return;
        }
        state.offence = new Offence.Foul(
                MatchState.sideOf(player),
                MatchState.numberOf(player),
                MatchState.numberOf(carrier),
                severity,
                state.x[carrier],
                state.y[carrier]);
    }

    /** Of several fouls in one tick the worst is judged. */
    private static boolean isWorst(MatchState state, double severity) {
        return !(state.offence instanceof Offence.Foul foul) || severity > foul.severity();
    }

    private static double severity(MatchState state, int player, int carrier) {
        Fouls fouls = state.rules.fouls();
        double late =
                Duels.distanceToBall(state, player) / state.rules.tackling().reach();
        double behind = -Duels.front(state, player, carrier);
        double dx = state.x[carrier] - state.x[player];
        double dy = state.y[carrier] - state.y[player];
        double distance = Math.sqrt(dx * dx + dy * dy);
        double closing = distance > 0
                ? ((state.vx[player] - state.vx[carrier]) * dx + (state.vy[player] - state.vy[carrier]) * dy)
                        / distance
                        / state.rules.movement().maxSpeed()
                : 0;
        Side side = MatchState.sideOf(player);
        double chance = state.random.unit(state.tick, side, MatchState.numberOf(player), Purpose.SEVERITY);
        return fouls.latenessWeight() * late
                + fouls.behindWeight() * (1 + behind) / 2
                + fouls.speedWeight() * Math.max(0, closing)
                + fouls.chanceWeight() * chance;
    }

    /** Brings a fouled player down; the ball runs loose if he had it. */
    static void trip(MatchState state, Offence.Foul foul) {
        int victim = MatchState.index(foul.side().other(), foul.victim());
        state.downUntil[victim] = state.tick + state.rules.fouls().tripTicks();
        if (state.owner == victim) {
            state.owner = MatchState.NOBODY;
            state.inHands = false;
        }
    }
}
