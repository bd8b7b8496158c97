package dev.touchline.engine.play;

import static dev.touchline.engine.play.MatchState.NOBODY;

import dev.touchline.engine.MatchView;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.rulebook.Kicking;

/** Who could play the ball where it is now. */
final class Reach {
    private Reach() {}

    /** Whether a kick command of this player, given now, would be carried out as things stand. */
    static boolean canKick(MatchState state, int player) {
        if (state.owner != NOBODY) {
            return state.owner == player && !state.isDown(player);
        }
        return state.restart == null && isNear(state, player) && state.mayTouch(player);
    }

    /** Whether this player may take the restart that is set up, the spot left aside. */
    static boolean mayTakeRestart(MatchState state, int player) {
        if (state.restart == null
                || MatchState.sideOf(player) != state.restartSide
                || state.isDown(player)
                || state.sentOff[player]) {
            return false;
        }
        return state.restart != RestartKind.PENALTY || player == state.penaltyTaker;
    }

    /** Whether the ball is within kicking or heading distance. */
    static boolean isNear(MatchState state, int player) {
        Kicking kicking = state.rules.kicking();
        double dx = state.ballX - state.x[player];
        double dy = state.ballY - state.y[player];
        return state.ballZ <= kicking.headHeight() && dx * dx + dy * dy <= kicking.reach() * kicking.reach();
    }

    /** The player of a side who is nearest to the ball among those on their feet within heading distance of it, or nobody. */
    static int nearestHeader(MatchState state, Side side) {
        int nearest = NOBODY;
        double best = Double.POSITIVE_INFINITY;
        for (int number = 0; number < MatchView.TEAM_SIZE; number++) {
            int player = MatchState.index(side, number);
            double dx = state.ballX - state.x[player];
            double dy = state.ballY - state.y[player];
            double square = dx * dx + dy * dy;
            if (square < best && isNear(state, player) && !state.isDown(player) && !state.sentOff[player]) {
                best = square;
                nearest = player;
            }
        }
        return nearest;
    }
}
