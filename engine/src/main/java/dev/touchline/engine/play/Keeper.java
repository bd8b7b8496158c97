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
        double stretched = 1 - (1 - keeping.stretchedHold()) * stretch;
        double read = Math.min(1, (state.tick - state.playedTick) / (double) keeping.readTicks());
        double unread = Math.clamp(safe, 0, 1) * stretched;
        double hold = unread + (1 - unread) * read * read;
        boolean held = speed <= keeping.safeSpeed() * stretched
                || state.random.unit(state.tick, side, number, Purpose.HOLD) < hold;
        if (held) {
            state.give(player, true);
            // He falls on the ball and does not run on with it, over his own goal line perhaps.
            state.vx[player] = 0;
            state.vy[player] = 0;
        } else {
            state.noTouchUntil[player] = state.tick + keeping.diveTicks();
            if (isTippedOver(state, player)) {
                tipOver(state);
            } else {
                parry(state, player, side, speed, stretch);
            }
            state.touch(player);
        }
        journal.saved(player, held);
    }

    private static boolean isTippedOver(MatchState state, int player) {
        return state.ballZ > state.rules.keeping().tipHeight() && state.ballVx * state.attackOf(player) < 0;
    }

    /** Lets the ball go on, slower and so high that it passes over the bar. */
    private static void tipOver(MatchState state) {
        Keeping keeping = state.rules.keeping();
        state.ballVx *= keeping.parryKept();
        state.ballVy *= keeping.parryKept();
        state.ballVz = keeping.tipLift();
    }

    /** Turns the ball past the nearer post; the further he stretches, the less it comes away from the goal. */
    private static void parry(MatchState state, int player, Side side, double speed, double stretch) {
        int number = MatchState.numberOf(player);
        Keeping keeping = state.rules.keeping();
        double kept = keeping.parryKept() * speed;
        double away = state.attackOf(player);
        // Towards the nearer post, and not across the goal.
        double aside = state.ballY == 0 ? state.ballY - state.y[player] : state.ballY;
        double sideways = Math.signum(aside);
        double turn = keeping.parryTurn() * state.random.error(state.tick, side, number, Purpose.PARRY_DIRECTION);
        double x = away * (keeping.parryAway() - stretch);
        double y = sideways;
        double length = Math.sqrt(x * x + y * y);
        double cos = StrictMath.cos(turn);
        double sin = StrictMath.sin(turn);
        state.ballVx = (x * cos - y * sin) / length * kept;
        state.ballVy = (x * sin + y * cos) / length * kept;
        state.ballVz = keeping.parryLift() * state.random.unit(state.tick, side, number, Purpose.PARRY_LIFT);
    }
}
