package dev.touchline.engine.play;

import dev.touchline.engine.rulebook.Pitch;
import java.util.Arrays;
import java.util.Locale;

/**
 * Looks at the ball's way through a tick from outside: where it was, where it is, and whether it turned. A ball that flew
 * straight on must not have gone through a post, the bar or a body.
 */
final class BallPath {
    /** The way through a tick is straight to this, metres. */
    private static final double TOLERANCE = 0.02;
    /** Share of the way at its slower end's speed that a ball without a bounce covers at least. */
    private static final double STRAIGHT = 0.9;
    /** Within a tick gravity bends the way by up to g (0.1 s)² / 8, metres. */
    private static final double BEND = 0.02;

    private final MatchState state;
    private double x;
    private double y;
    private double z;
    private double vx;
    private double vy;
    private boolean free;
    private int lastTouch;
    private int ways;

    BallPath(MatchState state) {
        this.state = state;
    }

    /** Ways that could be judged so far. */
    int ways() {
        return ways;
    }

    void before() {
        x = state.ballX;
        y = state.ballY;
        z = state.ballZ;
        vx = state.ballVx;
        vy = state.ballVy;
        free = state.owner == MatchState.NOBODY && state.restart == null;
        lastTouch = state.lastTouch;
    }

    void after() {
        boolean straight = state.ballVx * vx + state.ballVy * vy > 0
                && Math.abs(state.ballVx * vy - state.ballVy * vx) < 1e-9 * (vx * vx + vy * vy);
        boolean played = !free || state.owner != MatchState.NOBODY || state.restart != null;
        if (played || !straight || lastTouch != state.lastTouch || isPinched()) {
            return;
        }
        ways++;
        posts();
        bars();
        bodies();
    }

    /** A ball that bounces to and fro between bodies may leave as it came; it covers less ground than its velocity gives. */
    private boolean isPinched() {
        double way = Math.hypot(state.ballX - x, state.ballY - y);
        double slowest = Math.min(Math.hypot(vx, vy), Math.hypot(state.ballVx, state.ballVy));
        return way < STRAIGHT * slowest * state.rules.clock().tickSeconds();
    }

    private void posts() {
        Pitch pitch = state.rules.pitch();
        if (Math.max(z, state.ballZ) > pitch.goalHeight()) {
            return;
        }
        double radius = pitch.postRadius() + state.rules.ball().radius();
        for (int end = -1; end <= 1; end += 2) {
            for (int side = -1; side <= 1; side += 2) {
                double postX = end * pitch.halfLength();
                double postY = side * (pitch.goalWidth() / 2 + pitch.postRadius());
                double gap = nearest(x - postX, y - postY, state.ballX - postX, state.ballY - postY);
                require(gap >= radius - TOLERANCE, "a post at %.1f, %.2f, distance %.3f", postX, postY, gap);
            }
        }
    }

    private void bars() {
        Pitch pitch = state.rules.pitch();
        double half = pitch.goalWidth() / 2;
        if (Math.abs(y) > half || Math.abs(state.ballY) > half || Math.min(z, state.ballZ) < 1) {
            return; // Beside the goal, or near the ground, where it may bounce.
        }
        double radius = pitch.postRadius() + state.rules.ball().radius();
        double height =
                pitch.goalHeight() + pitch.postRadius() - state.rules.ball().radius();
        for (int end = -1; end <= 1; end += 2) {
            double barX = end * pitch.halfLength();
            double gap = nearest(x - barX, z - height, state.ballX - barX, state.ballZ - height);
            require(gap >= radius - TOLERANCE - BEND, "a bar at %.1f, height %.2f, distance %.3f", barX, height, gap);
        }
    }

    private void bodies() {
        double contact = Body.contact(state);
        for (int player = 0; player < MatchState.PLAYERS; player++) {
            if (state.sentOff[player] || player == lastTouch || Math.max(z, state.ballZ) > 1.5) {
                continue;
            }
            double fromX = x - state.previousX[player];
            double fromY = y - state.previousY[player];
            double gap = nearest(fromX, fromY, state.ballX - state.x[player], state.ballY - state.y[player]);
            boolean began = Math.sqrt(fromX * fromX + fromY * fromY) < contact;
            require(
                    began || gap >= contact - TOLERANCE - pushed(player),
                    "player %.0f, distance %.3f of %.3f",
                    player,
                    gap,
                    contact);
        }
    }

    /** How far others pushed a body in this tick; so far it may be pushed over a ball at rest, metres. */
    private double pushed(int player) {
        double dt = state.rules.clock().tickSeconds();
        return Math.hypot(
                state.x[player] - state.previousX[player] - state.vx[player] * dt,
                state.y[player] - state.previousY[player] - state.vy[player] * dt);
    }

    /** The least distance from the origin of the way from (u, v) to (p, q). */
    private static double nearest(double u, double v, double p, double q) {
        double du = p - u;
        double dv = q - v;
        double square = du * du + dv * dv;
        double at = square > 0 ? Math.clamp(-(u * du + v * dv) / square, 0, 1) : 0;
        return Math.hypot(u + at * du, v + at * dv);
    }

    private void require(boolean holds, String what, double... numbers) {
        if (!holds) {
            Object[] boxed = Arrays.stream(numbers).boxed().toArray();
            throw new AssertionError("tick %d: the ball went from %.2f, %.2f, %.2f to %.2f, %.2f, %.2f through %s"
                    .formatted(
                            state.tick,
                            x,
                            y,
                            z,
                            state.ballX,
                            state.ballY,
                            state.ballZ,
                            String.format(Locale.ROOT, what, boxed)));
        }
    }
}
