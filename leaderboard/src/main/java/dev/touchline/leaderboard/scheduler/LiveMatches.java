package dev.touchline.leaderboard.scheduler;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/** Which matches are being played now, and their minute. Only for showing: nothing is decided from it. */
@ApplicationScoped
public class LiveMatches {
    private final Map<String, Integer> minutes = new ConcurrentHashMap<>();

    /** The minute of a match that is being played; empty when it is not. */
    public OptionalInt minuteOf(String fixtureId) {
        Integer minute = minutes.get(fixtureId);
        return minute == null ? OptionalInt.empty() : OptionalInt.of(minute);
    }

    void at(String fixtureId, int minute) {
        minutes.put(fixtureId, minute);
    }

    void over(String fixtureId) {
        minutes.remove(fixtureId);
    }
}
