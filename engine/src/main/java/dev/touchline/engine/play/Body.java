package dev.touchline.engine.play;

/** The ball against a body that does not play it. */
final class Body {
    private Body() {}

    /** Distance from the middle of a body at which the middle of the ball meets it, metres. */
    static double contact(MatchState state) {
        return state.rules.movement().bodyRadius() + state.rules.ball().radius();
    }

    static void block(MatchState state, int player, MatchJournal journal) {
        deflect(state, player);
        if (player != state.restartTaker) {
            state.touch(player);
            OffsidePositions.noteDeflection(state, player);
            journal.spilled(player);
        }
    }

    /** Turns the ball's velocity so that it does not go into a body it is at. */
    static void deflect(MatchState state, int player) {
        double dx = state.ballX - state.x[player];
        double dy = state.ballY - state.y[player];
        double distance = Math.sqrt(dx * dx + dy * dy);
        if (distance == 0) {
            return;
        }
        double normalX = dx / distance;
        double normalY = dy / distance;
        double into = (state.ballVx - state.vx[player]) * normalX + (state.ballVy - state.vy[player]) * normalY;
        double bounce = state.rules.ball().bodyBounce();
        if (into < 0) {
            state.ballVx -= (1 + bounce) * into * normalX;
            state.ballVy -= (1 + bounce) * into * normalY;
        }
    }
}
