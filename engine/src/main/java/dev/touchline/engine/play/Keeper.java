package dev.touchline.engine.play;

import dev.touchline.engine.Offence;
import dev.touchline.engine.Side;
import dev.touchline.engine.random.Purpose;
import dev.touchline.engine.rulebook.Keeping;

/** A goalkeeper's hands: he misses, parries or holds a ball that comes within his reach. */
final class Keeper {
    private Keeper() {}

    /** Whether a player may play the ball with his hands where it is now. */
    static boolean mayUseHands(MatchState state, int player) {
        return player == state.goalkeeperOf(MatchState.sideOf(player))
                && state.noDuelUntil[player] <= state.tick
                && state.inOwnPenaltyArea(player, state.ballX, state.ballY)
                && state.inOwnPenaltyArea(player, state.x[player], state.y[player]);
    }

    /** Plays a ball that passes at the given distance from his body. */
    static void reachFor(MatchState state, int player, double distance, MatchJournal journal) {
        Keeping keeping = state.rules.keeping();
        Side side = MatchState.sideOf(player);
        int number = MatchState.numberOf(player);
        double speed =
                Math.sqrt(state.ballVx * state.ballVx + state.ballVy * state.ballVy + state.ballVz * state.ballVz);
        double stretch = distance / keeping.reach();
        double pace = Math.min(1, speed / keeping.hopelessSpeed());
        state.noDuelUntil[player] = state.tick + keeping.diveTicks();
        state.noTouchUntil[player] = state.tick + 1;
        double touch = 1 - keeping.stretchLoss() * stretch * pace;
        if (state.random.unit(state.tick, side, number, Purpose.SAVE) >= touch) {
            return;
        }
        if (!state.handsAllowed(side)) {
            state.report(new Offence.BackPass(side, number, state.ballX, state.ballY));
        }
        double safe = (keeping.hopelessSpeed() - speed) / (keeping.hopelessSpeed() - keeping.safeSpeed());
        double hold = Math.clamp(safe, 0, 1) * (1 - stretch / 2);
        boolean held = speed <= keeping.safeSpeed() * (1 - stretch / 2)
                || state.random.unit(state.tick, side, number, Purpose.HOLD) < hold;
        if (held) {
            state.give(player, true);
        } else {
            state.noTouchUntil[player] = state.tick + keeping.diveTicks();
            parry(state, player, side, speed);
            state.touch(player);
        }
        journal.saved(player, held);
    }

    /** Turns the ball away from the goal and to the side on which it passes. */
    private static void parry(MatchState state, int player, Side side, double speed) {
        int number = MatchState.numberOf(player);
        double kept = state.rules.keeping().parryKept() * speed;
        double away = state.attackOf(player);
        double aside = state.ballY - state.y[player];
        double sideways = aside == 0 ? 0 : aside > 0 ? 1 : -1;
        double turn = 0.6 * state.random.error(state.tick, side, number, Purpose.PARRY_DIRECTION);
        double x = away * 0.3;
        double y = sideways;
        double length = Math.sqrt(x * x + y * y);
        double cos = StrictMath.cos(turn);
        double sin = StrictMath.sin(turn);
        state.ballVx = (x * cos - y * sin) / length * kept;
        state.ballVy = (x * sin + y * cos) / length * kept;
        state.ballVz = 2 * state.random.unit(state.tick, side, number, Purpose.PARRY_LIFT);
    }
}
