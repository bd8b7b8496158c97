package dev.touchline.engine.play;

import static dev.touchline.engine.play.MatchState.NOBODY;
import static dev.touchline.engine.play.MatchState.PLAYERS;

import dev.touchline.engine.random.Purpose;
import dev.touchline.engine.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * Who meets the moving ball first.
 *
 * <p>Ball and bodies both move within a tick, so the closest approach is sought along their relative motion and a fast ball
 * cannot pass a player unseen.
 */
final class Touches {
    /** How a player would play a ball he meets. */
    enum Manner {
        CATCH,
        KICK,
        CONTROL
    }

    private final int[] candidates = new int[PLAYERS];
    private int count;

    /** The player who meets the ball first on the way looked at last, or nobody. */
    int player;

    /** The fraction of the way at which he does. */
    double at;

    /** His distance from the ball then, metres. */
    double distance;

    Manner manner = Manner.CONTROL;

    /** Picks the players who could meet the ball during a whole tick. */
    void choose(MatchState state) {
        double dt = state.rules.clock().tickSeconds();
        double widest = Math.max(
                state.rules.keeping().reach(),
                Math.max(state.rules.kicking().reach(), state.rules.control().reach()));
        double speed = Math.sqrt(state.ballVx * state.ballVx + state.ballVy * state.ballVy);
        double range = widest
                + (Math.max(speed, state.rules.kicking().maxSpeed())
                                + state.rules.movement().maxSpeed())
                        * dt;
        count = 0;
        for (int candidate = 0; candidate < PLAYERS; candidate++) {
            double dx = state.x[candidate] - state.ballX;
            double dy = state.y[candidate] - state.ballY;
            if (dx * dx + dy * dy <= range * range) {
                candidates[count++] = candidate;
            }
        }
    }

    /**
     * Looks along the ball's way.
     *
     * @param from the fraction of the tick at which the way begins
     * @param length the fraction of the tick that the way takes
     */
    void find(MatchState state, Orders orders, Flight flight, double from, double length) {
        player = NOBODY;
        at = Double.POSITIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            int candidate = candidates[i];
            if (state.mayTouch(candidate)) {
                consider(state, orders, flight, candidate, from, length);
            }
        }
    }

    private void consider(MatchState state, Orders orders, Flight flight, int candidate, double from, double length) {
        double bodyDx = state.x[candidate] - state.previousX[candidate];
        double bodyDy = state.y[candidate] - state.previousY[candidate];
        double gapX = state.ballX - (state.previousX[candidate] + bodyDx * from);
        double gapY = state.ballY - (state.previousY[candidate] + bodyDy * from);
        double moveX = flight.dx - bodyDx * length;
        double moveY = flight.dy - bodyDy * length;
        double square = moveX * moveX + moveY * moveY;
        double nearest = square > 0 ? -(gapX * moveX + gapY * moveY) / square : 0;
        if (nearest > 1) {
            return; // Still coming closer when this way ends: the next one decides.
        }
        double when = Math.max(0, nearest);
        double nearX = gapX + moveX * when;
        double nearY = gapY + moveY * when;
        double gap = Math.sqrt(nearX * nearX + nearY * nearY);
        Manner how = manner(state, orders, candidate, gap, state.ballZ + flight.dz * when);
        if (how != null && isBefore(state, candidate, when, gap)) {
            player = candidate;
            at = when;
            distance = gap;
            manner = how;
        }
    }

    private static @Nullable Manner manner(MatchState state, Orders orders, int candidate, double gap, double height) {
        Rulebook rules = state.rules;
        boolean hands = orders.catches(candidate) && Keeper.mayUseHands(state, candidate);
        if (hands && gap <= rules.keeping().reach() && height <= rules.keeping().height()) {
            return Manner.CATCH;
        }
        if (orders.kicks(candidate)
                && gap <= rules.kicking().reach()
                && height <= rules.kicking().headHeight()) {
            return Manner.KICK;
        }
        return gap <= rules.control().reach() && height <= rules.control().height() ? Manner.CONTROL : null;
    }

    private boolean isBefore(MatchState state, int candidate, double when, double gap) {
        if (player == NOBODY || when != at) {
            return when < at;
        }
        if (gap != distance) {
            return gap < distance;
        }
        return roll(state, candidate) < roll(state, player);
    }

    private static double roll(MatchState state, int candidate) {
        return state.random.unit(
                state.tick, MatchState.sideOf(candidate), MatchState.numberOf(candidate), Purpose.CONTEST);
    }
}
