package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.match.FixtureEntity;
import dev.touchline.leaderboard.scheduler.LiveMatches;
import dev.touchline.tournaments.Fixture;
import dev.touchline.tournaments.FixtureState;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.results.Side;
import java.util.Locale;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A fixture in a list: who meets whom, and how it ended or how far it is.
 *
 * @param home null while unknown; then {@code homeLabel} says where the side comes from
 * @param minute of a match that is being played
 * @param winner {@code home} or {@code away}
 * @param decidedBy such as {@code normal time}, {@code shoot-out}, {@code walkover}
 * @param walkover the side at fault: {@code home}, {@code away} or {@code both}
 */
@Schema(name = "Fixture")
record FixtureView(
        String id,
        int number,
        int matchDay,
        String title,
        @Nullable EntrantLink home,
        @Nullable EntrantLink away,
        String homeLabel,
        String awayLabel,
        Status status,
        @Nullable Integer minute,
        @Nullable Goals score,
        @Nullable Goals extraTime,
        @Nullable Goals penalties,
        @Nullable String winner,
        @Nullable String decidedBy,
        @Nullable String walkover) {
    /** How far a fixture is. */
    enum Status {
        AWAITING,
        READY,
        LIVE,
        PLAYED,
        /** Not needed, or no longer counted. */
        CANCELLED
    }

    static FixtureView of(String tournamentId, FixtureState state, LiveMatches live) {
        String id = FixtureEntity.idOf(tournamentId, state.fixture().id());
        return switch (state) {
            case FixtureState.Awaiting awaiting -> unplayed(id, awaiting, Status.AWAITING, null);
            case FixtureState.Ready ready -> {
                OptionalInt minute = live.minuteOf(id);
                yield minute.isPresent()
                        ? unplayed(id, ready, Status.LIVE, minute.getAsInt())
                        : unplayed(id, ready, Status.READY, null);
            }
            case FixtureState.Played played -> played(id, played);
            case FixtureState.Cancelled cancelled -> unplayed(id, cancelled, Status.CANCELLED, null);
        };
    }

    private static FixtureView unplayed(String id, FixtureState state, Status status, @Nullable Integer minute) {
        Fixture fixture = state.fixture();
        EntrantLink home = EntrantLink.of(state.home());
        EntrantLink away = EntrantLink.of(state.away());
        return new FixtureView(
                id,
                fixture.number(),
                fixture.matchDay(),
                fixture.title(),
                home,
                away,
                home == null ? fixture.home().inWords() : home.name(),
                away == null ? fixture.away().inWords() : away.name(),
                status,
                minute,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static FixtureView played(String id, FixtureState.Played played) {
        Result result = played.result();
        Side winner = played.winningSide();
        return new FixtureView(
                id,
                played.fixture().number(),
                played.fixture().matchDay(),
                played.fixture().title(),
                EntrantLink.of(played.home()),
                EntrantLink.of(played.away()),
                played.home().name(),
                played.away().name(),
                Status.PLAYED,
                null,
                new Goals(result.score().home(), result.score().away()),
                Goals.of(result.afterExtraTime()),
                Goals.of(result.shootOut()),
                winner == null ? null : inWords(winner),
                winner == null ? null : inWords(played.decision()),
                result.forfeit() == null ? null : inWords(result.forfeit()));
    }

    /** The score people name first: after extra time where there was one. */
    public @Nullable Goals finalScore() {
        return extraTime == null ? score : extraTime;
    }

    /** What people add to a score, such as {@code after extra time, 4–3 on penalties}; empty when there is nothing. */
    public String note() {
        if (walkover != null) {
            return "walkover";
        }
        if (penalties != null) {
            return penalties + " on penalties";
        }
        return extraTime == null ? "" : "after extra time";
    }

    public boolean wonBy(String side) {
        return side.equals(winner);
    }

    private static String inWords(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
