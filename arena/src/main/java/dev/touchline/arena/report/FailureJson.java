package dev.touchline.arena.report;

import dev.touchline.arena.match.MatchMinutes;
import dev.touchline.engine.event.Event;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Failed calls with the same message.
 *
 * @param tick of the first
 * @param minute of the first
 * @param message what, file and line
 * @param times how often
 */
public record FailureJson(int tick, int minute, String message, int times) {
    private static final int MOST_MESSAGES = 5;

    /** The first few different messages, in the order in which they first came. */
    public static List<FailureJson> of(List<Event.CallFailed> failures, MatchMinutes minutes) {
        Map<String, FailureJson> byMessage = new LinkedHashMap<>();
        for (Event.CallFailed failure : failures) {
            byMessage.merge(
                    failure.message(),
                    new FailureJson(failure.tick(), minutes.of(failure).number(), failure.message(), 1),
                    (first, next) -> new FailureJson(first.tick, first.minute, first.message, first.times + 1));
        }
        List<FailureJson> firsts = new ArrayList<>(byMessage.values());
        return List.copyOf(firsts.subList(0, Math.min(MOST_MESSAGES, firsts.size())));
    }
}
