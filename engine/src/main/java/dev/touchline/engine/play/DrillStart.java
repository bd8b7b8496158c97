package dev.touchline.engine.play;

import dev.touchline.engine.MatchView;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.drill.BallStart;
import dev.touchline.engine.drill.PlayerStart;
import dev.touchline.engine.drill.StartingPosition;

/** Sets a match up as a drill starts. */
final class DrillStart {
    private DrillStart() {}

    static void setUp(MatchState state, StartingPosition start, MatchJournal journal) {
        state.period = start.period();
        state.periodTick = start.periodTick();
        for (Side side : Side.values()) {
            state.goals[side.ordinal()] = start.score().of(side);
            for (int number = 0; number < MatchView.TEAM_SIZE; number++) {
                Bodies.remove(state, MatchState.index(side, number));
            }
            for (PlayerStart player : start.players(side)) {
                bringOn(state, side, player);
            }
            state.playersAtStart[side.ordinal()] = start.players(side).size();
        }
        journal.periodStarted();
        place(state, start.ball(), journal);
    }

    private static void bringOn(MatchState state, Side side, PlayerStart start) {
        int player = MatchState.index(side, start.number());
        state.bringOn(player);
        Bodies.place(state, player, start.x(), start.y());
        state.vx[player] = start.vx();
        state.vy[player] = start.vy();
        state.wantedVx[player] = start.vx();
        state.wantedVy[player] = start.vy();
        double speed = Math.sqrt(start.vx() * start.vx() + start.vy() * start.vy());
        if (speed > 0) {
            state.headingX[player] = start.vx() / speed;
            state.headingY[player] = start.vy() / speed;
        }
        state.stamina[player] = start.stamina();
        state.yellowCards[player] = start.booked() ? 1 : 0;
    }

    private static void place(MatchState state, BallStart ball, MatchJournal journal) {
        switch (ball) {
            case BallStart.Free(
                    Side side,
                    int number,
                    double x,
                    double y,
                    double z,
                    double vx,
                    double vy,
                    double vz) -> {
                state.placeBall(x, y);
                state.ballZ = z;
                state.ballVx = vx;
                state.ballVy = vy;
                state.ballVz = vz;
                state.touch(MatchState.index(side, number));
            }
            case BallStart.AtFeet(Side side, int number) -> give(state, MatchState.index(side, number), false);
            case BallStart.InHands(Side side) -> give(state, state.goalkeeperOf(side), true);
            case BallStart.Restart(RestartKind kind, Side side, double x, double y) -> {
                Restart.award(state, kind, side, x, y);
                journal.awarded(kind, side, x, y);
            }
        }
    }

    private static void give(MatchState state, int player, boolean hands) {
        state.give(player, hands);
        Ball.carry(state);
    }
}
