package dev.touchline.arena.match;

import dev.touchline.engine.MatchResult;
import dev.touchline.engine.Outcome;
import dev.touchline.engine.Side;
import dev.touchline.engine.event.Event;
import java.util.List;

/**
 * A match as the engine found it when it played the recorded commands again.
 *
 * @param result score, outcome, state hash
 * @param events in the order of their ticks
 * @param statistics of both sides
 * @param replay positions for viewers, in the engine's replay format
 */
public record MatchReport(MatchResult result, List<Event> events, MatchStatistics statistics, byte[] replay) {

    public MatchReport {
        events = List.copyOf(events);
    }

    /** Whether a side lost because its policy failed. */
    public boolean walkoverOf(Side side) {
        return switch (result.outcome()) {
            case Outcome.Played() -> false;
            case Outcome.Walkover(Side loser, String _) -> loser == side;
            case Outcome.DoubleWalkover(String _, String _) -> true;
        };
    }

    /** A side's failed calls, in order. */
    public List<Event.CallFailed> failures(Side side) {
        return events.stream()
                .filter(Event.CallFailed.class::isInstance)
                .map(Event.CallFailed.class::cast)
                .filter(failed -> failed.side() == side)
                .toList();
    }
}
