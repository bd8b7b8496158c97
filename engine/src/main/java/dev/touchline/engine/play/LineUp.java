package dev.touchline.engine.play;

import dev.touchline.engine.MatchView;
import dev.touchline.engine.Side;

/** Where the players stand when a period begins: 4-4-2 in their own half, the striker of the side that kicks off at the ball. */
final class LineUp {
    /** Share of the half length from the half-way line back, and of the half width from the middle to the left. */
    private static final double[][] PLACES = {
        {-0.95, 0},
        {-0.6, 0.6},
        {-0.66, 0.2},
        {-0.66, -0.2},
        {-0.6, -0.6},
        {-0.32, 0.6},
        {-0.38, 0.2},
        {-0.38, -0.2},
        {-0.32, -0.6},
        {-0.2, 0.22},
        {-0.2, -0.22},
    };

    /** The striker at the ball, or the highest number that is left. */
    private static final int STRIKER = 10;
    /** Behind the ball, metres. */
    private static final double AT_THE_BALL = 0.8;

    private LineUp() {}

    static void kickOff(MatchState state, Side kicksOff) {
        for (Side side : Side.values()) {
            int turn = state.attack(side);
            for (int number = 0; number < MatchView.TEAM_SIZE; number++) {
                int player = MatchState.index(side, number);
                if (state.sentOff[player]) {
                    continue;
                }
                Bodies.place(
                        state,
                        player,
                        turn * PLACES[number][0] * state.rules.pitch().halfLength(),
                        turn * PLACES[number][1] * state.rules.pitch().halfWidth());
            }
        }
        int striker = MatchState.index(kicksOff, STRIKER);
        int goalkeeper = MatchState.index(kicksOff, 0);
        while (striker > goalkeeper && state.sentOff[striker]) {
            striker--;
        }
        if (!state.sentOff[striker]) {
            Bodies.place(state, striker, -state.attack(kicksOff) * AT_THE_BALL, 0);
        }
    }
}
