package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.match.FixtureEntity;
import dev.touchline.leaderboard.scheduler.LiveMatches;
import dev.touchline.leaderboard.tournament.PublicTournament;
import dev.touchline.tournaments.Fixture;
import dev.touchline.tournaments.FixtureState;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.results.Side;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A fixture in a list: who meets whom, and how it ended or how far it is.
 *
 * @param home null while unknown; then {@code homeLabel} says where the side comes from
 * @param kickOff null where matches are played as they become possible
 * @param minute of a match that is being played, or that is on air
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
        @Nullable OffsetDateTime kickOff,
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

    static FixtureView of(PublicTournament tournament, FixtureState state, LiveMatches live) {
        return switch (state) {
            case FixtureState.Awaiting awaiting -> unplayed(tournament, awaiting, Status.AWAITING, null);
            case FixtureState.Ready ready -> {
                OptionalInt minute = tournament.minute(ready.id(), live.minuteOf(idOf(tournament, ready)));
                yield minute.isPresent()
                        ? unplayed(tournament, ready, Status.LIVE, minute.getAsInt())
                        : unplayed(tournament, ready, Status.READY, null);
            }
            case FixtureState.Played played -> played(tournament, played);
            case FixtureState.Cancelled cancelled -> unplayed(tournament, cancelled, Status.CANCELLED, null);
        };
    }

    private static String idOf(PublicTournament tournament, FixtureState state) {
        return FixtureEntity.idOf(tournament.id(), state.fixture().id());
    }

    private static FixtureView unplayed(
            PublicTournament tournament, FixtureState state, Status status, @Nullable Integer minute) {
        Fixture fixture = state.fixture();
        EntrantLink home = EntrantLink.of(state.home());
        EntrantLink away = EntrantLink.of(state.away());
        return new FixtureView(
                idOf(tournament, state),
                fixture.number(),
                fixture.matchDay(),
                fixture.title(),
                home,
                away,
                home == null ? fixture.home().inWords() : home.name(),
                away == null ? fixture.away().inWords() : away.name(),
                tournament.kickOff(fixture.id()),
                status,
                minute,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static FixtureView played(PublicTournament tournament, FixtureState.Played played) {
        Result result = played.result();
        Side winner = played.winningSide();
        return new FixtureView(
                idOf(tournament, played),
                played.fixture().number(),
                played.fixture().matchDay(),
                played.fixture().title(),
                EntrantLink.of(played.home()),
                EntrantLink.of(played.away()),
                played.home().name(),
                played.away().name(),
                tournament.kickOff(played.fixture().id()),
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
