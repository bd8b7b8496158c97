package dev.touchline.arena.match;

import dev.touchline.engine.MatchResult;
import dev.touchline.engine.Outcome;
import dev.touchline.engine.Side;
import dev.touchline.engine.bundle.Resimulation;
import dev.touchline.engine.event.Event;
import java.time.Duration;
import java.util.List;

/**
 * A match that was played and whose bundle was verified in this process.
 *
 * @param bundle the evidence, in the format of {@link dev.touchline.engine.bundle.Bundle}
 * @param match result, events, statistics and replay as the engine found them when it played the recorded commands again;
 *     never a worker's word
 * @param wall how long the match took, lost workers included; decides nothing
 */
@SuppressWarnings("ArrayRecordComponent") // A file's bytes; nobody compares played matches.
public record PlayedMatch(MatchOrder order, byte[] bundle, Resimulation match, Duration wall) {

    /** The minutes of the match clock. */
    public MatchMinutes minutes() {
        return MatchMinutes.of(match.events(), order.rulebook().clock());
    }

    public MatchResult result() {
        return match.result();
    }

    /** Whether a side lost because its policy failed. */
    public boolean lostByWalkover(Side side) {
        return switch (result().outcome()) {
            case Outcome.Played() -> false;
            case Outcome.Walkover(Side loser, String _) -> loser == side;
            case Outcome.DoubleWalkover(String _, String _) -> true;
        };
    }

    /** A side's failed calls, in order. */
    public List<Event.CallFailed> failures(Side side) {
        return match.events().stream()
                .filter(Event.CallFailed.class::isInstance)
                .map(Event.CallFailed.class::cast)
                .filter(failed -> failed.side() == side)
                .toList();
    }
}
