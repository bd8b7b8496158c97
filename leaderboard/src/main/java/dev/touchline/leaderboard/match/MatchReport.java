package dev.touchline.leaderboard.match;

import dev.touchline.tournaments.results.Result;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What re-simulation found: the whole evidence and everything shown of a match.
 *
 * @param result how it ended, under the fixture's code in its tournament
 * @param homeCause why the home side lost by walkover, for people; null when it did not
 * @param awayCause the same of the away side
 * @param ticks ticks played
 * @param stateHash last link of the state-hash chain, 64 hexadecimal digits
 * @param events in the order they happened
 * @param heat where the players were
 * @param detail line-ups, shots, momentum, failures and fuel
 * @param passes all of both sides, in order
 * @param bundle as it came from the worker
 * @param replay for the viewer
 */
public record MatchReport(
        Result result,
        @Nullable String homeCause,
        @Nullable String awayCause,
        int ticks,
        String stateHash,
        List<MatchEvent> events,
        List<Statistic> statistics,
        HeatMap heat,
        MatchDetail detail,
        List<Pass> passes,
        byte[] bundle,
        byte[] replay) {
    public MatchReport {
        events = List.copyOf(events);
        statistics = List.copyOf(statistics);
        passes = List.copyOf(passes);
    }
}
