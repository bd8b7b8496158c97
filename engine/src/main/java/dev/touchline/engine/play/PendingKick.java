package dev.touchline.engine.play;

import dev.touchline.engine.Side;
import dev.touchline.engine.event.Event;
import dev.touchline.engine.event.Event.ShotResult;
import org.jspecify.annotations.Nullable;

/** A kick, header or throw of which it is not known yet what becomes of it. */
final class PendingKick {
    final int kicker;
    final int tick;
    final double x;
    final double y;
    final boolean headed;
    final boolean penalty;
    final boolean shot;

    /** Whether it would go in if nobody touched it. */
    boolean onTarget;

    /** What is known so far of a shot; off target until somebody or something stops it. */
    ShotResult result = ShotResult.OFF_TARGET;

    Event.@Nullable Save save;

    PendingKick(MatchState state, int kicker, boolean headed, boolean penalty, boolean shot) {
        this.kicker = kicker;
        this.tick = state.tick;
        this.x = state.ballX;
        this.y = state.ballY;
        this.headed = headed;
        this.penalty = penalty;
        this.shot = shot;
    }

    Side side() {
        return MatchState.sideOf(kicker);
    }

    /** Whether it is a shot whatever becomes of it; one that a team mate takes over untouched was a pass. */
    boolean wasShot() {
        return shot && (penalty || result != ShotResult.OFF_TARGET);
    }

    /** An opponent stopped or deflected it, or the goalkeeper did. */
    void stoppedBy(int player, boolean goalkeeper, boolean held, int now) {
        if (!shot || result != ShotResult.OFF_TARGET) {
            return;
        }
        if (!goalkeeper) {
            result = ShotResult.BLOCKED;
        } else if (onTarget) {
            result = ShotResult.SAVED;
            save = new Event.Save(now, MatchState.sideOf(player), MatchState.numberOf(player), held);
        }
    }

    Event.Shot asShot(ShotResult end) {
        return new Event.Shot(tick, side(), MatchState.numberOf(kicker), end, x, y, headed, penalty);
    }

    Event.Pass asPass(int receiver, double toX, double toY) {
        int mate = receiver == MatchState.NOBODY ? receiver : MatchState.numberOf(receiver);
        return new Event.Pass(tick, side(), MatchState.numberOf(kicker), mate, x, y, toX, toY);
    }
}
