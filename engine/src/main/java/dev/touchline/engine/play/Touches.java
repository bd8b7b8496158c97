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
        CONTROL,
        /** He does not play it; it hits him. */
        BLOCK
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
            if (!state.sentOff[candidate] && !hasJustKicked(state, candidate)) {
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
        double body = Sweep.entry(gapX, gapY, moveX, moveY, Body.contact(state));
        if (state.mayTouch(candidate)) {
            double square = moveX * moveX + moveY * moveY;
            double nearest = square > 0 ? -(gapX * moveX + gapY * moveY) / square : 0;
            double when = Math.min(Math.max(0, nearest), body);
            // Beyond 1 he still comes closer when this way ends, and the next one decides.
            if (when <= 1 && meets(state, orders, flight, candidate, when, gapX + moveX * when, gapY + moveY * when)) {
                return;
            }
        }
        if (body <= 1
                && state.ballZ + flight.dz * body <= state.rules.movement().bodyHeight()) {
            take(state, candidate, body, Body.contact(state), Manner.BLOCK);
        }
    }

    private boolean meets(
            MatchState state, Orders orders, Flight flight, int candidate, double when, double gapX, double gapY) {
        double gap = Math.sqrt(gapX * gapX + gapY * gapY);
        Manner how = manner(state, orders, candidate, gap, state.ballZ + flight.dz * when);
        if (how != null) {
            take(state, candidate, when, gap, how);
        }
        return how != null;
    }

    private void take(MatchState state, int candidate, double when, double gap, Manner how) {
        if (isBefore(state, candidate, when, gap)) {
            player = candidate;
            at = when;
            distance = gap;
            manner = how;
        }
    }

    /** A ball that was just struck does not hit the one who struck it. */
    private static boolean hasJustKicked(MatchState state, int candidate) {
        return candidate == state.lastTouch && state.noTouchUntil[candidate] > state.tick;
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
