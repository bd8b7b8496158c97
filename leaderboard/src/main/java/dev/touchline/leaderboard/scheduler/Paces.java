package dev.touchline.leaderboard.scheduler;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pace of each tournament that is being driven. */
final class Paces {
    private final Clock clock;
    private final Map<String, Pace> paces = new LinkedHashMap<>();

    Paces(Clock clock) {
        this.clock = clock;
    }

    synchronized Pace of(String tournamentId) {
        return paces.computeIfAbsent(tournamentId, _ -> new Pace(clock));
    }
}
