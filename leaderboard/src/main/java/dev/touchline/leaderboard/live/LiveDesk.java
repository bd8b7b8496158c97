package dev.touchline.leaderboard.live;

import dev.touchline.engine.replay.InvalidReplay;
import dev.touchline.engine.replay.Replay;
import dev.touchline.leaderboard.match.MatchEvent;
import dev.touchline.leaderboard.match.MatchOrderEntity;
import dev.touchline.leaderboard.match.MatchReportEntity;
import dev.touchline.leaderboard.match.OrderState;
import dev.touchline.leaderboard.match.Playing;
import dev.touchline.leaderboard.match.ResultEntity;
import dev.touchline.leaderboard.scheduler.LiveMatches;
import dev.touchline.leaderboard.storage.FileStore;
import dev.touchline.leaderboard.storage.Sha256;
import dev.touchline.leaderboard.tournament.Broadcast;
import dev.touchline.leaderboard.tournament.PublicTournament;
import dev.touchline.tournaments.FixtureState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Looks at what the public may see now of a match that is played, or on air, or over. */
@ApplicationScoped
class LiveDesk {
    /** Recordings that are kept unpacked: more than are on air at a time. */
    private static final int MOST_RECORDINGS = 16;

    private final Broadcast broadcast;
    private final LiveMatches playing;
    private final FileStore files;
    private final Map<Playing, Recording> recordings = new LinkedHashMap<>(MOST_RECORDINGS, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Playing, Recording> eldest) {
            return size() > MOST_RECORDINGS;
        }
    };

    LiveDesk(Broadcast broadcast, LiveMatches playing, FileStore files) {
        this.broadcast = broadcast;
        this.playing = playing;
        this.files = files;
    }

    /** @throws NotFoundException when there is no such match, or nothing of it can be watched yet */
    @Transactional
    LiveMatch look(String matchId) {
        PublicTournament tournament = broadcast.ofMatch(matchId).orElseThrow(LiveDesk::noMatch);
        FixtureState state = tournament.match(matchId).orElseThrow(LiveDesk::noMatch);
        if (state instanceof FixtureState.Played played) {
            return LiveMatch.over(recording(new Playing(matchId, played.result().run())));
        }
        if (!tournament.isStreamed(state)) {
            throw noMatch();
        }
        OptionalInt ticks = tournament.ticksSeen(state.fixture().id());
        return ticks.isPresent()
                ? LiveMatch.onAir(playedAhead(matchId, state), ticks.getAsInt(), tournament.ticksPerSecond())
                : LiveMatch.awaited(playing.minuteOf(matchId).orElse(0));
    }

    /** What was played ahead, if it was played by the sides that the public knows. */
    private @Nullable Recording playedAhead(String matchId, FixtureState state) {
        return MatchOrderEntity.latestOf(matchId, state)
                .filter(order -> order.state == OrderState.DONE)
                .map(order -> recording(new Playing(matchId, order.run)))
                .orElse(null);
    }

    /** Null for a match that nobody played: a walkover that a disqualification made. */
    private @Nullable Recording recording(Playing match) {
        synchronized (recordings) {
            return recordings.computeIfAbsent(match, this::read);
        }
    }

    private @Nullable Recording read(Playing match) {
        ResultEntity result = ResultEntity.findById(match);
        if (result == null) {
            return null;
        }
        MatchReportEntity report = MatchReportEntity.findById(match);
        List<MatchEvent> events = report == null ? List.of() : report.events;
        return new Recording(match.run(), replay(result.replaySha256), events);
    }

    private Replay replay(String sha256) {
        byte[] bytes = files.get(new Sha256(sha256))
                .orElseThrow(() -> new IllegalStateException("the file " + sha256 + " is missing"));
        try {
            return Replay.read(bytes);
        } catch (InvalidReplay damaged) {
            throw new IllegalStateException("the replay " + sha256 + " cannot be read", damaged);
        }
    }

    private static NotFoundException noMatch() {
        return new NotFoundException("No match of this id can be watched live.");
    }
}
