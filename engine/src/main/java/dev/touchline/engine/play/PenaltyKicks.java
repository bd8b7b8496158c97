package dev.touchline.engine.play;

import static dev.touchline.engine.play.MatchState.NOBODY;
import static dev.touchline.engine.play.MatchState.PLAYERS;

import dev.touchline.engine.MatchView;
import dev.touchline.engine.Period;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import java.util.stream.IntStream;

/** Sets up each kick of a shoot-out and keeps everybody but the taker and the goalkeeper in the centre circle. */
final class PenaltyKicks {
    /** Run-up of the taker, metres. */
    private static final double RUN_UP = 2;
    /** Distance between the waiting players, metres. */
    private static final double WAITING = 1.5;

    private PenaltyKicks() {}

    static void setUp(MatchState state) {
        Side kicking = state.shootOut.turn();
        int attack = state.attack(kicking);
        double spot =
                attack * (state.rules.pitch().halfLength() - state.rules.pitch().penaltySpot());
        for (int player = 0; player < PLAYERS; player++) {
            if (!state.sentOff[player]) {
                int own = state.attackOf(player);
                int number = MatchState.numberOf(player);
                Bodies.place(state, player, -own * WAITING, own * (number - MatchView.TEAM_SIZE / 2) * WAITING);
            }
        }
        int taker = nextTaker(state, kicking);
        if (taker != NOBODY) {
            Bodies.place(state, taker, spot - attack * RUN_UP, 0);
        }
        int keeper = state.goalkeeperOf(kicking.other());
        if (keeper != NOBODY) {
            Bodies.place(state, keeper, attack * state.rules.pitch().halfLength(), 0);
        }
        Restart.award(state, RestartKind.PENALTY, kicking, spot, 0);
        state.penaltyTaker = taker;
        Restart.makeReady(state);
    }

    /** From the highest number, a forward, down to the goalkeeper, and again; nobody kicks twice before all have (IFAB Law 10.3). */
    private static int nextTaker(MatchState state, Side side) {
        int[] takers = IntStream.range(0, MatchView.TEAM_SIZE)
                .map(number -> MatchState.index(side, MatchView.TEAM_SIZE - 1 - number))
                .filter(player -> !state.sentOff[player])
                .toArray();
        return takers.length == 0 ? NOBODY : takers[state.shootOut.taken(side) % takers.length];
    }

    /** Takes from everybody but the two who duel what he was ordered. */
    static void restrain(MatchState state, Orders orders) {
        if (state.period != Period.SHOOT_OUT) {
            return;
        }
        int taker = state.penaltyTaker;
        int keeper = state.goalkeeperOf(state.shootOut.turn().other());
        for (int player = 0; player < PLAYERS; player++) {
            if (player != taker && player != keeper) {
                state.wantedVx[player] = 0;
                state.wantedVy[player] = 0;
                orders.onlyMove(player);
            }
        }
        if (state.restart != null && keeper != NOBODY) {
            // On his line until the ball is struck (IFAB Law 14).
            state.wantedVx[keeper] = 0;
        }
    }
}
