package dev.touchline.engine.play;

import static dev.touchline.engine.play.MatchState.NOBODY;
import static dev.touchline.engine.play.MatchState.PLAYERS;

import dev.touchline.engine.BallExit;
import dev.touchline.engine.Rejection;
import dev.touchline.engine.rulebook.Kicking;
import dev.touchline.engine.rulebook.Pitch;

/** Moves the ball through a tick: carried, or free and meeting posts, bodies and lines in the order of time. */
final class Ball {
    /** A ball in flight is followed in steps of at most this fraction of a tick. */
    private static final double STEP = 0.5;
    /** After so many meetings within one tick the ball rests where it is until the next. */
    private static final int MOST_MEETINGS = 8;

    private final Flight flight = new Flight();
    private final Touches touches = new Touches();
    private final GoalFrame frame = new GoalFrame();

    /** Bits by row: whose order to kick or to catch was carried out in this tick. */
    private int kicked;

    private int caught;

    void tick(MatchState state, Orders orders, MatchJournal journal) {
        kicked = 0;
        caught = 0;
        reportSecondTouch(state, orders);
        kickByOwner(state, orders, journal);
        if (state.owner == NOBODY) {
            fly(state, orders, journal);
        }
        rejectWhatWasNotDone(state, orders);
        if (state.owner != NOBODY && state.exit == null) {
            carry(state);
        }
    }

    /** The taker of a restart who wants to play the ball again could; that he may not is for the laws to say. */
    private static void reportSecondTouch(MatchState state, Orders orders) {
        int taker = state.restartTaker;
        state.takerPlaysAgain = taker != NOBODY
                && state.owner == NOBODY
                && orders.kicks(taker)
                && state.noTouchUntil[taker] <= state.tick
                && !state.isDown(taker)
                && Reach.isNear(state, taker);
    }

    private void kickByOwner(MatchState state, Orders orders, MatchJournal journal) {
        int player = state.owner;
        if (player == NOBODY || !orders.kicks(player) || state.isDown(player)) {
            return;
        }
        journal.kicked(player, orders.kickX[player], orders.kickY[player], orders.kickZ[player]);
        double top = state.rules.kicking().maxSpeed();
        Kick.strike(state, player, orders.kickX[player], orders.kickY[player], orders.kickZ[player], top, false, null);
        kicked |= 1 << player;
    }

    private void rejectWhatWasNotDone(MatchState state, Orders orders) {
        for (int player = 0; player < PLAYERS; player++) {
            if (orders.kicks(player) && (kicked & 1 << player) == 0) {
                boolean unable = state.isDown(player) || state.noTouchUntil[player] > state.tick;
                state.rejections[player] = unable ? Rejection.UNABLE : Rejection.BALL_OUT_OF_REACH;
            }
            if (orders.catches(player) && (caught & 1 << player) == 0 && !Keeper.mayUseHands(state, player)) {
                boolean unable = state.isDown(player) || state.noDuelUntil[player] > state.tick;
                state.rejections[player] = unable ? Rejection.UNABLE : Rejection.HANDS_NOT_ALLOWED;
            }
        }
    }

    private void fly(MatchState state, Orders orders, MatchJournal journal) {
        double dt = state.rules.clock().tickSeconds();
        touches.choose(state);
        double done = 0;
        for (int meeting = 0; meeting < MOST_MEETINGS && done < 1 && state.owner == NOBODY; meeting++) {
            double length = Math.min(STEP, 1 - done);
            flight.plan(state, length * dt);
            touches.find(state, orders, flight, done, length);
            double hit = frame.firstHit(state, flight.dx, flight.dy, flight.dz);
            double out = crossing(state);
            double next = Math.min(Math.min(touches.at, hit), out);
            flight.advance(state, Math.min(1, next));
            done += length * Math.min(1, next);
            state.moment = done;
            if (next > 1) {
                continue;
            }
            if (next == hit) {
                frame.bounce(state);
                journal.hitFrame();
            } else if (next == out) {
                leave(state);
                return;
            } else {
                meet(state, orders, journal);
            }
        }
    }

    private void meet(MatchState state, Orders orders, MatchJournal journal) {
        int player = touches.player;
        switch (touches.manner) {
            case CATCH -> {
                caught |= 1 << player;
                Keeper.reachFor(state, player, touches.distance, journal);
            }
            case KICK -> {
                kicked |= 1 << player;
                Kicking kicking = state.rules.kicking();
                double top = state.ballZ > kicking.footHeight() ? kicking.headSpeed() : kicking.maxSpeed();
                journal.kicked(player, orders.kickX[player], orders.kickY[player], orders.kickZ[player]);
                Kick.strike(
                        state,
                        player,
                        orders.kickX[player],
                        orders.kickY[player],
                        orders.kickZ[player],
                        top,
                        true,
                        null);
            }
            case CONTROL -> FirstTouch.take(state, player, journal);
            case BLOCK -> Body.block(state, player, journal);
        }
    }

    /** The fraction of the planned way at which the whole ball is over a line, or infinity. */
    private double crossing(MatchState state) {
        Pitch pitch = state.rules.pitch();
        double radius = state.rules.ball().radius();
        double x = fraction(state.ballX, flight.dx, pitch.halfLength() + radius);
        double y = fraction(state.ballY, flight.dy, pitch.halfWidth() + radius);
        return Math.min(x, y);
    }

    private static double fraction(double from, double by, double limit) {
        double end = Math.abs(from + by);
        if (end <= limit) {
            return Double.POSITIVE_INFINITY;
        }
        double start = Math.abs(from);
        return start >= limit ? 0 : (limit - start) / (end - start);
    }

    /** Notes that the ball has left the field where it is; the goal line counts where it left through a corner. */
    private static void leave(MatchState state) {
        Pitch pitch = state.rules.pitch();
        double radius = state.rules.ball().radius();
        double beyondGoalLine = Math.abs(state.ballX) - (pitch.halfLength() + radius);
        double beyondTouchline = Math.abs(state.ballY) - (pitch.halfWidth() + radius);
        state.exit = new BallExit(beyondGoalLine >= beyondTouchline, state.ballX, state.ballY, state.ballZ);
    }

    /** Puts the ball where the player in control carries it. */
    static void carry(MatchState state) {
        int player = state.owner;
        double ahead = state.inHands ? 0 : state.rules.control().carryDistance();
        state.ballX = state.x[player] + state.headingX[player] * ahead;
        state.ballY = state.y[player] + state.headingY[player] * ahead;
        state.ballZ = state.inHands ? state.rules.keeping().carryHeight() : 0;
        state.ballVx = state.vx[player];
        state.ballVy = state.vy[player];
        state.ballVz = 0;
        Pitch pitch = state.rules.pitch();
        double radius = state.rules.ball().radius();
        if (Math.abs(state.ballX) > pitch.halfLength() + radius || Math.abs(state.ballY) > pitch.halfWidth() + radius) {
            leave(state);
        }
    }
}
