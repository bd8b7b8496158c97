package dev.touchline.engine.play;

import dev.touchline.engine.rulebook.BallPhysics;

/** The free ball's way through a short time: gravity, drag, bounce and rolling. */
final class Flight {
    /** Vertical speed below which a ball rolls instead of bouncing, m/s. */
    private static final double ROLLING = 0.8;

    double dx;
    double dy;
    double dz;
    private double nextVx;
    private double nextVy;
    private double nextVz;

    /** Works out the way of the next {@code seconds}; the state is not changed. */
    void plan(MatchState state, double seconds) {
        BallPhysics ball = state.rules.ball();
        double vx = state.ballVx;
        double vy = state.ballVy;
        double vz = state.ballVz;
        boolean rolling = state.ballZ <= 0 && vz <= ROLLING;
        double speed = rolling ? Math.sqrt(vx * vx + vy * vy) : Math.sqrt(vx * vx + vy * vy + vz * vz);
        double loss =
                rolling ? ball.rollDeceleration() + ball.rollDrag() * speed * speed : ball.airDrag() * speed * speed;
        double kept = speed > loss * seconds ? 1 - loss * seconds / speed : 0;
        nextVx = vx * kept;
        nextVy = vy * kept;
        nextVz = rolling ? 0 : vz * kept - ball.gravity() * seconds;
        dx = (vx + nextVx) / 2 * seconds;
        dy = (vy + nextVy) / 2 * seconds;
        dz = rolling ? -state.ballZ : (vz + nextVz) / 2 * seconds;
        if (state.ballZ + dz < 0) {
            bounce(state, ball);
        }
    }

    private void bounce(MatchState state, BallPhysics ball) {
        dz = -state.ballZ;
        nextVz = nextVz < -ROLLING ? -ball.bounce() * nextVz : 0;
        nextVx *= ball.bounceGrip();
        nextVy *= ball.bounceGrip();
    }

    /** Moves the ball along a fraction of the planned way; only the whole way changes its velocity. */
    void advance(MatchState state, double fraction) {
        state.ballX += dx * fraction;
        state.ballY += dy * fraction;
        state.ballZ = Math.max(0, state.ballZ + dz * fraction);
        if (fraction >= 1) {
            state.ballVx = nextVx;
            state.ballVy = nextVy;
            state.ballVz = nextVz;
        }
    }
}
