package dev.touchline.leaderboard.live;

import dev.touchline.engine.replay.InvalidReplay;
import dev.touchline.engine.replay.Replay;
import dev.touchline.leaderboard.match.FixtureEntity;
import dev.touchline.leaderboard.match.MatchEvent;
import dev.touchline.leaderboard.match.MatchOrderEntity;
import dev.touchline.leaderboard.match.MatchReportEntity;
import dev.touchline.leaderboard.match.OrderState;
import dev.touchline.leaderboard.match.Playing;
import dev.touchline.leaderboard.match.ResultEntity;
import dev.touchline.leaderboard.storage.FileStore;
import dev.touchline.leaderboard.storage.Sha256;
import dev.touchline.leaderboard.tournament.Broadcast;
import dev.touchline.leaderboard.tournament.PublicTournament;
import dev.touchline.tournaments.FixtureState;
import dev.touchline.tournaments.entrants.Entrant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Finds what the public may see now of a match that is on air, or that was. */
@ApplicationScoped
class LiveDesk {
    /** Replays that are kept unpacked: more than are on air at a time. */
    private static final int MOST_REPLAYS = 16;

    private final Broadcast broadcast;
    private final FileStore files;
    private final Map<String, Replay> replays = new LinkedHashMap<>(MOST_REPLAYS, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Replay> eldest) {
            return size() > MOST_REPLAYS;
        }
    };

    LiveDesk(Broadcast broadcast, FileStore files) {
        this.broadcast = broadcast;
        this.files = files;
    }

    /** @throws NotFoundException when there is no such match, or it is neither on air nor over */
    @Transactional
    LiveMatch find(String matchId) {
        String tournamentId = matchId.substring(0, Math.max(0, matchId.indexOf('.')));
        PublicTournament tournament = broadcast.find(tournamentId).orElseThrow(LiveDesk::noMatch);
        FixtureState state = tournament.state().fixtures().stream()
                .filter(fixture ->
                        FixtureEntity.idOf(tournamentId, fixture.fixture().id()).equals(matchId))
                .findFirst()
                .orElseThrow(LiveDesk::noMatch);
        if (state instanceof FixtureState.Played played) {
            ResultEntity result =
                    ResultEntity.findById(new Playing(matchId, played.result().run()));
            return of(result, Integer.MAX_VALUE, tournament.ticksPerSecond(), true);
        }
        OptionalInt ticks = tournament.ticksSeen(state.fixture().id());
        if (ticks.isEmpty()) {
            throw noMatch();
        }
        return of(resultOnAir(matchId, state), ticks.getAsInt(), tournament.ticksPerSecond(), false);
    }

    /** The result of a match that was played ahead, if it was played by the sides that the public knows. */
    private static @Nullable ResultEntity resultOnAir(String matchId, FixtureState state) {
        Entrant home = state.home();
        Entrant away = state.away();
        if (home == null || away == null) {
            return null;
        }
        return MatchOrderEntity.latestOf(matchId)
                .filter(order -> order.state == OrderState.DONE
                        && order.homeId.equals(home.id())
                        && order.awayId.equals(away.id()))
                .map(order -> ResultEntity.<ResultEntity>findById(new Playing(matchId, order.run)))
                .orElse(null);
    }

    private LiveMatch of(@Nullable ResultEntity result, int ticks, double pace, boolean over) {
        if (result == null) {
            return new LiveMatch(0, null, List.of(), 0, pace, over);
        }
        MatchReportEntity report = MatchReportEntity.findById(new Playing(result.fixtureId, result.run));
        List<MatchEvent> events = report == null ? List.of() : report.events;
        return new LiveMatch(result.run, replay(result.replaySha256), events, ticks, pace, over);
    }

    private Replay replay(String sha256) {
        synchronized (replays) {
            return replays.computeIfAbsent(sha256, this::read);
        }
    }

    private Replay read(String sha256) {
        byte[] bytes = files.get(new Sha256(sha256))
                .orElseThrow(() -> new IllegalStateException("the file " + sha256 + " is missing"));
        try {
            return Replay.read(bytes);
        } catch (InvalidReplay damaged) {
            throw new IllegalStateException("the replay " + sha256 + " cannot be read", damaged);
        }
    }

    private static NotFoundException noMatch() {
        return new NotFoundException("No match of this id is on air.");
    }
}
