package dev.touchline.leaderboard.tournament;

import dev.touchline.leaderboard.match.FixtureEntity;
import dev.touchline.tournaments.FixtureCalendar;
import dev.touchline.tournaments.FixtureCalendar.Air;
import dev.touchline.tournaments.FixtureState;
import dev.touchline.tournaments.StateOfPlay;
import dev.touchline.tournaments.entrants.Entrant;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A tournament as the public sees it at one moment; whoever shows something of a tournament asks here, and nowhere else. */
public final class PublicTournament {
    private static final int MINUTES_OF_A_MATCH = 90;

    private final TournamentEntity row;
    private final StateOfPlay state;
    private final List<RulingEntity> trail;
    private final @Nullable FixtureCalendar calendar;
    private final @Nullable Duration onAir;
    private final OffsetDateTime now;

    /** @param onAir how long a match is on air; null when everything is public at once */
    PublicTournament(
            TournamentEntity row,
            StateOfPlay state,
            List<RulingEntity> trail,
            @Nullable FixtureCalendar calendar,
            @Nullable Duration onAir,
            OffsetDateTime now) {
        this.row = row;
        this.state = state;
        this.trail = List.copyOf(trail);
        this.calendar = calendar;
        this.onAir = onAir;
        this.now = now;
    }

    public String id() {
        return row.id;
    }

    public String name() {
        return row.name;
    }

    /** Which round of the standing ladder it is; null for every other tournament. */
    public @Nullable Integer ladderRound() {
        return row.ladderRound;
    }

    public String rulebook() {
        return row.rulebook;
    }

    public long seed() {
        return row.seed;
    }

    public boolean isPaused() {
        return row.paused;
    }

    /** Of public results and rulings alone. */
    public StateOfPlay state() {
        return state;
    }

    /** One of the tournament's matches, by the id that it has on this server. */
    public Optional<FixtureState> match(String matchId) {
        return state.fixtures().stream()
                .filter(match ->
                        FixtureEntity.idOf(row.id, match.fixture().id()).equals(matchId))
                .findFirst();
    }

    /** The public part of the audit trail, the first ruling first. */
    public List<RulingEntity> trail() {
        return trail;
    }

    /** Finished when the public has seen the last match, not when it was played. */
    public TournamentStatus status() {
        if (state.isOver()) {
            return TournamentStatus.FINISHED;
        }
        return row.status == TournamentStatus.FINISHED ? TournamentStatus.PLAYING : row.status;
    }

    /** Why it is stalled; without the match where its sides may not be public. */
    public @Nullable String stalledBy() {
        if (status() != TournamentStatus.STALLED) {
            return null;
        }
        return isShownLater() ? "a match could not be played" : row.stalledBy;
    }

    /** The forecasts that rest on public results alone, in the order of their match days. */
    public List<ForecastEntity> forecasts() {
        OptionalInt next = Forecasts.nextMatchDay(state);
        return ForecastEntity.of(row.id).stream()
                .filter(forecast -> next.isEmpty() || forecast.matchDay <= next.getAsInt())
                .toList();
    }

    /** How many matches the tournament has at most. */
    public int fixtureCount() {
        return state.fixtures().size();
    }

    public @Nullable Entrant champion() {
        return state.champion().orElse(null);
    }

    /** Null where matches are played as they become possible. */
    public @Nullable OffsetDateTime kickOff(String fixture) {
        return calendar == null ? null : calendar.kickOff(fixture);
    }

    /** Whether matches are shown at their kick-off, whenever they are played. */
    public boolean isShownLater() {
        return onAir != null;
    }

    /**
     * The minute of a match that is on air.
     *
     * @param playing the minute of a match that is being played, which says nothing where matches are shown later
     */
    public OptionalInt minute(String fixture, OptionalInt playing) {
        if (onAir == null || calendar == null) {
            return playing;
        }
        if (calendar.air(fixture, now) != Air.ON_AIR) {
            return OptionalInt.empty();
        }
        long elapsed = Duration.between(calendar.kickOff(fixture), now).toMillis();
        return OptionalInt.of(1 + (int) (MINUTES_OF_A_MATCH * elapsed / Math.max(1, onAir.toMillis())));
    }

    /** Ticks of a match that the public has seen at the pace of the match clock, whatever its length; empty unless it is on air. */
    public OptionalInt ticksSeen(String fixture) {
        if (onAir == null || calendar == null || calendar.air(fixture, now) != Air.ON_AIR) {
            return OptionalInt.empty();
        }
        long elapsed = Duration.between(calendar.kickOff(fixture), now).toMillis();
        return OptionalInt.of((int) (60L * MINUTES_OF_A_MATCH * elapsed / Math.max(1, onAir.toMillis())));
    }

    /** Ticks a second of a match on air, as if it lasted ninety minutes; 0 where matches are shown at once. */
    public double ticksPerSecond() {
        return onAir == null ? 0 : 60_000.0 * MINUTES_OF_A_MATCH / Math.max(1, onAir.toMillis());
    }

    /** Whether a match can be watched live: it is on air, or, where matches are shown at once, played next or now. */
    public boolean isStreamed(FixtureState match) {
        return onAir == null
                ? match instanceof FixtureState.Ready
                : ticksSeen(match.fixture().id()).isPresent();
    }
}
