package dev.touchline.engine.play;

import dev.touchline.engine.Side;
import dev.touchline.engine.random.Purpose;
import dev.touchline.engine.rulebook.Control;

/** Taking a free ball: clean if it comes slowly, ever less likely the faster it comes. */
final class FirstTouch {
    private FirstTouch() {}

    static void take(MatchState state, int player, MatchJournal journal) {
        Control control = state.rules.control();
        Side side = MatchState.sideOf(player);
        int number = MatchState.numberOf(player);
        double dvx = state.ballVx - state.vx[player];
        double dvy = state.ballVy - state.vy[player];
        double speed = Math.sqrt(dvx * dvx + dvy * dvy + state.ballVz * state.ballVz);
        double risk = (speed - control.cleanSpeed()) / (control.hopelessSpeed() - control.cleanSpeed());
        if (state.random.unit(state.tick, side, number, Purpose.FIRST_TOUCH) >= risk) {
            state.give(player, false);
            journal.gained(player);
            return;
        }
        double turn = control.spillAngle()
                * Math.sqrt(3)
                * state.random.error(state.tick, side, number, Purpose.SPILL_DIRECTION);
        double cos = StrictMath.cos(turn);
        double sin = StrictMath.sin(turn);
        double vx = state.ballVx * control.spillKept();
        double vy = state.ballVy * control.spillKept();
        state.ballVx = vx * cos - vy * sin;
        state.ballVy = vx * sin + vy * cos;
        state.ballVz *= control.spillKept();
        state.noTouchUntil[player] = state.tick + control.spillTicks();
        Body.deflect(state, player);
        state.touch(player);
        OffsidePositions.noteDeflection(state, player);
        journal.spilled(player);
    }
}
