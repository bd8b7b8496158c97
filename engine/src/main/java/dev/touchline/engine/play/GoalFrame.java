package dev.touchline.engine.play;

import dev.touchline.engine.rulebook.Pitch;

/** Posts and bar of both goals: finds where the moving ball hits one, and turns it back. */
final class GoalFrame {
    /** Fraction of the step at which the last found hit happens. */
    private double hitAt;

    private double normalX;
    private double normalY;
    private double normalZ;

    /**
     * Looks for the first hit of the ball on its way from where it is by (dx, dy, dz), metres.
     *
     * @return the fraction of the way, or infinity
     */
    double firstHit(MatchState state, double dx, double dy, double dz) {
        hitAt = Double.POSITIVE_INFINITY;
        Pitch pitch = state.rules.pitch();
        double radius = pitch.postRadius() + state.rules.ball().radius();
        double end = Math.max(Math.abs(state.ballX), Math.abs(state.ballX + dx));
        if (end < pitch.halfLength() - radius) {
            return hitAt;
        }
        double goalX = state.ballX + dx / 2 > 0 ? pitch.halfLength() : -pitch.halfLength();
        double postY = pitch.goalWidth() / 2 + pitch.postRadius();
        post(state, goalX, postY, dx, dy, dz, radius);
        post(state, goalX, -postY, dx, dy, dz, radius);
        bar(state, goalX, dx, dy, dz, radius);
        return hitAt;
    }

    /** Reflects the ball's velocity by the hit found last. */
    void bounce(MatchState state) {
        double into = state.ballVx * normalX + state.ballVy * normalY + state.ballVz * normalZ;
        double change = -(1 + state.rules.ball().frameBounce()) * into;
        state.ballVx += change * normalX;
        state.ballVy += change * normalY;
        state.ballVz += change * normalZ;
    }

    private void post(MatchState state, double x, double y, double dx, double dy, double dz, double radius) {
        Pitch pitch = state.rules.pitch();
        double fromX = state.ballX - x;
        double fromY = state.ballY - y;
        double at = Sweep.entry(fromX, fromY, dx, dy, radius);
        if (at < hitAt && state.ballZ + at * dz <= pitch.goalHeight() + 2 * pitch.postRadius()) {
            hitAt = at;
            normalX = (fromX + at * dx) / radius;
            normalY = (fromY + at * dy) / radius;
            normalZ = 0;
        }
    }

    private void bar(MatchState state, double x, double dx, double dy, double dz, double radius) {
        Pitch pitch = state.rules.pitch();
        double fromX = state.ballX - x;
        double fromZ = state.ballZ + state.rules.ball().radius() - (pitch.goalHeight() + pitch.postRadius());
        double at = Sweep.entry(fromX, fromZ, dx, dz, radius);
        if (at < hitAt && Math.abs(state.ballY + at * dy) <= pitch.goalWidth() / 2 + 2 * pitch.postRadius()) {
            hitAt = at;
            normalX = (fromX + at * dx) / radius;
            normalY = 0;
            normalZ = (fromZ + at * dz) / radius;
        }
    }
}
