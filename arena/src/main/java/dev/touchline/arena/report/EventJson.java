package dev.touchline.arena.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.touchline.arena.match.MatchClock;
import dev.touchline.engine.Side;
import dev.touchline.engine.event.Event;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An event as JSON; what an event of its type does not have is left out.
 *
 * @param minute of the match clock, from 1
 * @param type such as {@code goal} or {@code period_started}
 * @param side {@code home} or {@code away}: to which a goal counts, whose player acted
 * @param player number, 0 to 10
 * @param other a second player's number: assist, receiver of a pass, opponent of a tackle
 * @param detail the restart's kind, the period, what became of a shot, or why a call failed
 * @param success whether a tackle was won, a save held, a shoot-out kick scored
 * @param ownGoal whether the scorer is of the other side
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventJson(
        int tick,
        int minute,
        String type,
        @Nullable String side,
        @Nullable Integer player,
        @Nullable Integer other,
        @Nullable String detail,
        @Nullable Boolean success,
        @Nullable Boolean ownGoal,
        @Nullable Double x,
        @Nullable Double y) {

    /** The JSON of an event. */
    public static EventJson of(Event event) {
        return switch (event) {
            case Event.PeriodStarted e -> plain(e, "period_started", word(e.period()));
            case Event.PeriodEnded e -> plain(e, "period_ended", word(e.period()));
            case Event.MatchEnded e -> plain(e, "match_ended", null);
            case Event.Awarded e -> placed(e, "awarded", e.side(), null, word(e.kind()), e.x(), e.y());
            case Event.RestartTaken e -> placed(e, "restart_taken", e.side(), e.player(), word(e.kind()), e.x(), e.y());
            case Event.Shot e -> placed(e, "shot", e.side(), e.player(), word(e.result()), e.x(), e.y());
            case Event.Goal e -> acted(e, "goal", e.side(), e.player(), e.assist(), null, e.ownGoal());
            case Event.Pass e -> acted(e, "pass", e.side(), e.player(), e.receiver(), null, null);
            case Event.Tackle e -> acted(e, "tackle", e.side(), e.player(), e.opponent(), e.won(), null);
            case Event.Save e -> acted(e, "save", e.side(), e.player(), -1, e.held(), null);
            case Event.Foul e -> acted(e, "foul", e.side(), e.player(), e.victim(), null, null);
            case Event.Booking e -> booked(e);
            case Event.Offside e -> acted(e, "offside", e.side(), e.player(), -1, null, null);
            case Event.BackPass e -> acted(e, "back_pass", e.side(), e.player(), -1, null, null);
            case Event.TimeWasting e -> acted(e, "time_wasting", e.side(), e.player(), -1, null, null);
            case Event.AdvantagePlayed e -> acted(e, "advantage", e.side(), -1, -1, null, null);
            case Event.ShootOutKick e -> acted(e, "shoot_out_kick", e.side(), e.player(), -1, e.scored(), null);
            case Event.CallFailed e ->
                new EventJson(
                        e.tick(),
                        minute(e),
                        "call_failed",
                        word(e.side()),
                        null,
                        null,
                        e.message(),
                        null,
                        null,
                        null,
                        null);
        };
    }

    /** Whether an event is told in a report of a match; the others are the traffic of play and are counted only. */
    static boolean isTold(Event event) {
        return switch (event) {
            case Event.Goal _, Event.Shot _, Event.Save _, Event.ShootOutKick _ -> true;
            case Event.Foul _, Event.Booking _, Event.Offside _, Event.BackPass _ -> true;
            case Event.TimeWasting _, Event.AdvantagePlayed _ -> true;
            case Event.PeriodStarted _, Event.PeriodEnded _, Event.MatchEnded _ -> true;
            case Event.Pass _, Event.Tackle _, Event.Awarded _, Event.RestartTaken _, Event.CallFailed _ -> false;
        };
    }

    private static EventJson plain(Event event, String type, @Nullable String detail) {
        return new EventJson(event.tick(), minute(event), type, null, null, null, detail, null, null, null, null);
    }

    private static EventJson placed(
            Event event, String type, Side side, @Nullable Integer player, String detail, double x, double y) {
        return new EventJson(
                event.tick(),
                minute(event),
                type,
                word(side),
                player,
                null,
                detail,
                null,
                null,
                Json.rounded(x, 2),
                Json.rounded(y, 2));
    }

    private static EventJson acted(
            Event event,
            String type,
            Side side,
            int player,
            int other,
            @Nullable Boolean success,
            @Nullable Boolean ownGoal) {
        return new EventJson(
                event.tick(),
                minute(event),
                type,
                word(side),
                number(player),
                number(other),
                null,
                success,
                ownGoal,
                null,
                null);
    }

    private static EventJson booked(Event.Booking card) {
        return new EventJson(
                card.tick(),
                minute(card),
                "card",
                word(card.side()),
                card.player(),
                null,
                word(card.card()),
                null,
                null,
                null,
                null);
    }

    private static @Nullable Integer number(int player) {
        return player < 0 ? null : player;
    }

    private static int minute(Event event) {
        return MatchClock.minute(event.tick());
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
