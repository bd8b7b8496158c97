package dev.touchline.engine.play;

import static dev.touchline.engine.play.MatchState.NOBODY;
import static dev.touchline.engine.play.MatchState.PLAYERS;

import dev.touchline.engine.MatchView;
import dev.touchline.engine.Period;
import dev.touchline.engine.Rejection;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.rulebook.Kicking;
import dev.touchline.engine.rulebook.Restarts;

/** Sets a restart up, walks the opponents off, says when it can be taken, and lets it be taken. */
final class Restart {
    private final RestartZone zone = new RestartZone();

    static void award(MatchState state, RestartKind kind, Side side, double x, double y) {
        state.placeBall(x, y);
        state.restart = kind;
        state.restartSide = side;
        state.restartX = x;
        state.restartY = y;
        state.restartTick = state.tick;
        state.restartReady = false;
        state.restartTaker = NOBODY;
        state.untouchedRestart = null;
        state.advantage = null;
        state.penaltyTaker = kind == RestartKind.PENALTY ? nearest(state, side) : NOBODY;
    }

    private static int nearest(MatchState state, Side side) {
        int nearest = NOBODY;
        double best = Double.POSITIVE_INFINITY;
        for (int number = 0; number < MatchView.TEAM_SIZE; number++) {
            int player = MatchState.index(side, number);
            double dx = state.x[player] - state.restartX;
            double dy = state.y[player] - state.restartY;
            double square = dx * dx + dy * dy;
            if (!state.sentOff[player] && square < best) {
                best = square;
                nearest = player;
            }
        }
        return nearest;
    }

    /** Before the players move: whoever stands where he must not is walked off. */
    void steer(MatchState state) {
        if (state.restart != null && state.period != Period.SHOOT_OUT) {
            zone.steer(state);
        }
    }

    /** While the players move: nobody comes into the zone. */
    void keepOut(MatchState state) {
        if (state.restart != null && state.period != Period.SHOOT_OUT) {
            zone.close(state);
        }
    }

    /** After the players moved: keeps the zone closed and decides whether the restart can be taken. */
    void prepare(MatchState state) {
        if (state.restart == null || state.period == Period.SHOOT_OUT) {
            return;
        }
        boolean clear = zone.close(state);
        Restarts rules = state.rules.restarts();
        int waited = state.tick - state.restartTick;
        int longest = state.restart == RestartKind.KICK_OFF ? rules.kickOffTicks() : rules.clearTicks();
        if (!state.restartReady && waited >= rules.setUpTicks() && (clear || waited >= longest)) {
            makeReady(state);
        }
    }

    static void makeReady(MatchState state) {
        state.restartReady = true;
        state.restartReadyTick = state.tick;
    }

    /** Lets the nearest player who may and wants to take the restart take it. */
    static void take(MatchState state, Orders orders, MatchJournal journal) {
        RestartKind kind = state.restart;
        if (kind == null) {
            return;
        }
        int taker = NOBODY;
        double nearest = Double.POSITIVE_INFINITY;
        for (int player = 0; player < PLAYERS; player++) {
            if (!orders.kicks(player)) {
                continue;
            }
            double dx = state.x[player] - state.ballX;
            double dy = state.y[player] - state.ballY;
            double square = dx * dx + dy * dy;
            if (state.isDown(player)) {
                state.rejections[player] = Rejection.UNABLE;
            } else if (!state.restartReady || !Reach.mayTakeRestart(state, player)) {
                state.rejections[player] = Rejection.RESTART_NOT_READY;
            } else if (!Reach.isNear(state, player)) {
                state.rejections[player] = Rejection.BALL_OUT_OF_REACH;
            } else if (square < nearest) {
                nearest = square;
                taker = player;
            }
        }
        if (taker != NOBODY) {
            play(state, orders, taker, kind, journal);
        }
    }

    private static void play(MatchState state, Orders orders, int taker, RestartKind kind, MatchJournal journal) {
        Kicking kicking = state.rules.kicking();
        boolean thrown = kind == RestartKind.THROW_IN;
        if (thrown) {
            state.ballZ = kicking.throwHeight();
        }
        journal.restartTaken(kind, taker);
        journal.kicked(taker, orders.kickX[taker], orders.kickY[taker], orders.kickZ[taker]);
        state.restart = null;
        state.restartReady = false;
        double top = thrown ? kicking.throwSpeed() : kicking.maxSpeed();
        // The wanted velocity is that of a standing ball, struck after a run-up towards the target.
        faceKick(state, taker, orders.kickX[taker], orders.kickY[taker]);
        Kick.strike(state, taker, orders.kickX[taker], orders.kickY[taker], orders.kickZ[taker], top, false, kind);
        orders.onlyMove(taker);
        state.restartTaker = taker;
        state.untouchedRestart = kind;
        if (state.period == Period.SHOOT_OUT) {
            state.shootOut.struck();
        }
    }

    private static void faceKick(MatchState state, int taker, double kickX, double kickY) {
        double level = Math.sqrt(kickX * kickX + kickY * kickY);
        if (level > 0) {
            state.headingX[taker] = kickX / level;
            state.headingY[taker] = kickY / level;
        }
    }
}
