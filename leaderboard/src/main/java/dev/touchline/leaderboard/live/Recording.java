package dev.touchline.leaderboard.live;

import dev.touchline.engine.replay.Replay;
import dev.touchline.leaderboard.match.MatchEvent;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A recorded match in pieces, each of which is cut and packed once for all who watch. */
final class Recording {
    /** A piece begins and ends within so many frames, so that its reading of the stamina is that of the replay. */
    private static final int LONGEST_PIECE = 60;

    /** What became of a shot is told at the tick at which it was struck; no shot flies longer than this. */
    private static final int FLIGHT = 60;

    /** Pieces that are kept: those of a whole match, and the beginnings of the same that came second by second. */
    private static final int MOST_KEPT = 1000;

    /**
     * A piece of the match.
     *
     * @param from first frame
     * @param to first frame after it
     * @param frames a replay of these frames, Base64
     * @param events that were told since the piece before
     */
    record Piece(int from, int to, String frames, List<MatchEvent> events) {}

    private final int run;
    private final Replay replay;
    private final List<MatchEvent> events;
    private final Map<Integer, Piece> kept = new ConcurrentHashMap<>();

    /** @param run which playing of the fixture it is, from 1 */
    Recording(int run, Replay replay, List<MatchEvent> events) {
        this.run = run;
        this.replay = replay;
        this.events = List.copyOf(events);
    }

    int run() {
        return run;
    }

    int frames() {
        return replay.frames();
    }

    /**
     * The piece that begins with a frame.
     *
     * @param seen frames that may be seen, more than {@code from}
     */
    Piece piece(int from, int seen) {
        int end = Math.min(seen, (from / LONGEST_PIECE + 1) * LONGEST_PIECE);
        @Nullable Piece cut = kept.get(from);
        if (cut != null && cut.to() == end) {
            return cut;
        }
        String frames = Base64.getEncoder().encodeToString(replay.part(from, end));
        Piece piece = new Piece(from, end, frames, told(from, end));
        if (kept.size() < MOST_KEPT) {
            kept.put(from, piece);
        }
        return piece;
    }

    /** With the last frame everything is told. */
    private List<MatchEvent> told(int from, int end) {
        return events.stream()
                .filter(event -> toldAt(event) > from && toldAt(event) <= end
                        || from == 0 && toldAt(event) == 0
                        || end == replay.frames() && toldAt(event) > end)
                .toList();
    }

    /** The tick from which an event may be told. */
    private static int toldAt(MatchEvent event) {
        return event.type().equals("shot") ? event.tick() + FLIGHT : event.tick();
    }
}
