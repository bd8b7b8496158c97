package dev.touchline.leaderboard.live;

import dev.touchline.engine.replay.Replay;
import dev.touchline.leaderboard.match.MatchEvent;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the public may see of a match at one moment: the one place where a match on air is cut.
 *
 * @param run which playing of the fixture it is, from 1; 0 while nothing is recorded
 * @param replay of the whole match; null while nothing is recorded
 * @param events of the whole match
 * @param ticks that may be seen
 * @param pace ticks of the match in a second of the broadcast
 * @param over whether the whole match is public
 */
record LiveMatch(int run, @Nullable Replay replay, List<MatchEvent> events, int ticks, double pace, boolean over) {
    /** A part begins and ends within one of these, so that its reading of the stamina is that of the replay. */
    private static final int LONGEST_PART = 60;

    /** What became of a shot is told at the tick at which it was struck; no shot flies longer than this. */
    private static final int FLIGHT = 60;

    /**
     * A piece of the match.
     *
     * @param from first frame
     * @param to first frame after it
     * @param pace ticks a second
     * @param frames a replay of these frames, Base64
     * @param events that were told since the part before
     */
    record Part(int run, int from, int to, double pace, String frames, List<MatchEvent> events) {}

    /** The part after the frames that somebody has; null while there is no more to see. */
    @Nullable Part after(int frames) {
        int seen = replay == null ? 0 : Math.min(ticks, replay.frames());
        if (replay == null || frames >= seen) {
            return null;
        }
        int end = Math.min(seen, (frames / LONGEST_PART + 1) * LONGEST_PART);
        List<MatchEvent> told = events.stream()
                .filter(event -> toldAt(event) > frames && toldAt(event) <= end
                        || frames == 0 && toldAt(event) == 0
                        || end == replay.frames() && toldAt(event) > end)
                .toList();
        String bytes = Base64.getEncoder().encodeToString(replay.part(frames, end));
        return new Part(run, frames, end, pace, bytes, told);
    }

    /** The tick from which an event may be told. */
    private static int toldAt(MatchEvent event) {
        return event.type().equals("shot") ? event.tick() + FLIGHT : event.tick();
    }

    /** Whether somebody who has so many frames has seen the match to its end. */
    boolean isSeenToTheEnd(int frames) {
        return over && (replay == null || frames >= replay.frames());
    }
}
