package dev.touchline.leaderboard.live;

import dev.touchline.leaderboard.match.MatchEvent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the public may see of a match at one moment: the one place where a match on air is cut.
 *
 * @param recording null while there is none that counts
 * @param ticks that may be seen
 * @param pace ticks of the match in a second of the broadcast; 0 where it does not wait for a clock
 * @param over whether the whole match is public
 * @param minute of a match that is being played and of which nothing can be shown yet; 0 for every other
 */
record LiveMatch(@Nullable Recording recording, int ticks, double pace, boolean over, int minute) {
    /**
     * A piece of the match as it is sent.
     *
     * @param from first frame
     * @param to first frame after it
     * @param pace ticks a second at which the match goes on; 0 when all of it is there
     * @param frames a replay of these frames, Base64
     * @param events that were told since the part before
     */
    record Part(int run, int from, int to, double pace, String frames, List<MatchEvent> events) {}

    /** On air as far as its clock has run. */
    static LiveMatch onAir(@Nullable Recording recording, int ticks, double pace) {
        return new LiveMatch(recording, ticks, pace, false, 0);
    }

    /** Public from its first frame to its last. */
    static LiveMatch over(@Nullable Recording recording) {
        return new LiveMatch(recording, Integer.MAX_VALUE, 0, true, 0);
    }

    /** To be played, or being played: shown as soon as there is something that this server has checked. */
    static LiveMatch awaited(int minute) {
        return new LiveMatch(null, 0, 0, false, minute);
    }

    /** Which playing of the fixture it is, from 1; 0 while nothing is recorded. */
    int run() {
        return recording == null ? 0 : recording.run();
    }

    /** What somebody who has so many frames has not seen yet. */
    List<Part> after(int frames) {
        if (recording == null) {
            return List.of();
        }
        int seen = Math.min(ticks, recording.frames());
        List<Part> parts = new ArrayList<>();
        for (int from = frames; from < seen; from = parts.getLast().to()) {
            Recording.Piece piece = recording.piece(from, seen);
            parts.add(new Part(recording.run(), from, piece.to(), pace, piece.frames(), piece.events()));
        }
        return parts;
    }
}
