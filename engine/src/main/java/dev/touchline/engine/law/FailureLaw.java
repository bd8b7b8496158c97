package dev.touchline.engine.law;

import dev.touchline.engine.MatchView;
import dev.touchline.engine.Side;
import dev.touchline.engine.rulebook.Failures;
import org.jspecify.annotations.Nullable;

/** A policy that fails too often, or cannot be called any more, loses its match by walkover. */
final class FailureLaw implements Law {

    @Override
    public @Nullable Ruling judge(MatchView match) {
        String home = cause(match, Side.HOME);
        String away = cause(match, Side.AWAY);
        if (home != null && away != null) {
            return new Ruling.DoubleWalkover(home, away);
        }
        if (home != null) {
            return new Ruling.Walkover(Side.HOME, home);
        }
        return away == null ? null : new Ruling.Walkover(Side.AWAY, away);
    }

    private static @Nullable String cause(MatchView match, Side side) {
        String fatal = match.fatalFailure(side);
        if (fatal != null) {
            return fatal;
        }
        Failures limits = match.rulebook().failures();
        if (match.consecutiveFailedCalls(side) >= limits.consecutiveCalls()) {
            return "%d calls in a row failed".formatted(limits.consecutiveCalls());
        }
        if (match.failedCalls(side) >= limits.totalCalls()) {
            return "%d calls failed".formatted(limits.totalCalls());
        }
        return null;
    }
}
