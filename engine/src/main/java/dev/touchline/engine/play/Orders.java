package dev.touchline.engine.play;

import static dev.touchline.engine.play.MatchState.PLAYERS;

import dev.touchline.engine.MatchView;
import dev.touchline.engine.Rejection;
import dev.touchline.engine.Side;
import dev.touchline.engine.observation.CommandSheet;

/** Both teams' commands of one tick, turned into the frame of the pitch. */
final class Orders {
    final double[] kickX = new double[PLAYERS];
    final double[] kickY = new double[PLAYERS];
    final double[] kickZ = new double[PLAYERS];
    private final boolean[] kicks = new boolean[PLAYERS];
    private final boolean[] tackles = new boolean[PLAYERS];
    private final boolean[] catches = new boolean[PLAYERS];

    /** Takes over one side's sheet; players without a new movement keep the one they have. */
    void take(MatchState state, Side side, CommandSheet sheet) {
        int turn = state.attack(side);
        for (int number = 0; number < MatchView.TEAM_SIZE; number++) {
            int player = MatchState.index(side, number);
            state.rejections[player] = sheet.isNumeric(number) ? Rejection.NONE : Rejection.NOT_A_NUMBER;
            if (sheet.moves(number)) {
                state.wantedVx[player] = turn * sheet.moveX(number);
                state.wantedVy[player] = turn * sheet.moveY(number);
            }
            if (state.sentOff[player]) {
                ignore(state, player);
                continue;
            }
            kicks[player] = sheet.kicks(number);
            kickX[player] = turn * sheet.kickX(number);
            kickY[player] = turn * sheet.kickY(number);
            kickZ[player] = sheet.kickZ(number);
            tackles[player] = sheet.tackles(number);
            catches[player] = sheet.catches(number);
        }
    }

    private void ignore(MatchState state, int player) {
        if (state.rejections[player] == Rejection.NONE) {
            state.rejections[player] = Rejection.UNABLE;
        }
        state.wantedVx[player] = 0;
        state.wantedVy[player] = 0;
        onlyMove(player);
    }

    boolean kicks(int player) {
        return kicks[player];
    }

    boolean tackles(int player) {
        return tackles[player];
    }

    boolean catches(int player) {
        return catches[player];
    }

    /** Takes back all but movement, for a player who may not play the ball now. */
    void onlyMove(int player) {
        kicks[player] = false;
        tackles[player] = false;
        catches[player] = false;
    }
}
