package dev.touchline.arena.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.touchline.arena.match.MatchMinutes;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.event.Event;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An event as JSON; what an event of its type does not have is left out.
 *
 * @param minute of the match clock, from 1; in added time the last of the half
 * @param added minute of the added time, from 1
 * @param type such as {@code goal} or {@code period_started}
 * @param side {@code home} or {@code away}: to which a goal counts, whose player acted
 * @param player number, 0 to 10
 * @param other a second player's number: assist, receiver of a pass, opponent of a tackle or duel, victim of a foul
 * @param detail the restart's kind, the period, what became of a shot, the card, or why a call failed
 * @param success whether a tackle was won, a save held, a shoot-out kick scored
 * @param ownGoal whether the scorer is of the other side
 * @param x metres in the frame of the pitch: where it happened, where a pass or shot was played
 * @param toX where a pass ended
 * @param severity of a foul, as the rulebook measures it
 * @param headed whether a shot was a header
 * @param penalty whether a shot or goal was a penalty kick
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventJson(
        int tick,
        int minute,
        @Nullable Integer added,
        String type,
        @Nullable String side,
        @Nullable Integer player,
        @Nullable Integer other,
        @Nullable String detail,
        @Nullable Boolean success,
        @Nullable Boolean ownGoal,
        @Nullable Double x,
        @Nullable Double y,
        @Nullable Double toX,
        @Nullable Double toY,
        @Nullable Double severity,
        @Nullable Boolean headed,
        @Nullable Boolean penalty) {

    /** The JSON of an event. */
    public static EventJson of(Event event, MatchMinutes minutes) {
        return draft(event).finished(minutes.of(event));
    }

    private static Draft draft(Event event) {
        return switch (event) {
            case Event.PeriodStarted e -> new Draft(e, "period_started").detail(e.period());
            case Event.PeriodEnded e -> new Draft(e, "period_ended").detail(e.period());
            case Event.MatchEnded e -> new Draft(e, "match_ended");
            case Event.Awarded e ->
                new Draft(e, "awarded").side(e.side()).detail(e.kind()).at(e.x(), e.y());
            case Event.RestartTaken e ->
                new Draft(e, "restart_taken")
                        .by(e.side(), e.player())
                        .detail(e.kind())
                        .at(e.x(), e.y());
            case Event.Shot e ->
                new Draft(e, "shot")
                        .by(e.side(), e.player())
                        .detail(e.result())
                        .at(e.x(), e.y())
                        .headed(e.headed())
                        .penalty(e.penalty());
            case Event.Goal e ->
                new Draft(e, "goal")
                        .by(e.side(), e.player())
                        .other(e.assist())
                        .ownGoal(e.ownGoal())
                        .penalty(e.penalty());
            case Event.Pass e ->
                new Draft(e, "pass")
                        .by(e.side(), e.player())
                        .other(e.receiver())
                        .at(e.x(), e.y())
                        .to(e.toX(), e.toY());
            case Event.Tackle e ->
                new Draft(e, "tackle")
                        .by(e.side(), e.player())
                        .other(e.opponent())
                        .success(e.won());
            case Event.AerialDuel e ->
                new Draft(e, "aerial_duel").by(e.side(), e.player()).other(e.opponent());
            case Event.Save e -> new Draft(e, "save").by(e.side(), e.player()).success(e.held());
            case Event.Foul e ->
                new Draft(e, "foul")
                        .by(e.side(), e.player())
                        .other(e.victim())
                        .at(e.x(), e.y())
                        .severity(e.severity());
            case Event.Booking e ->
                new Draft(e, "card").by(e.side(), e.player()).detail(e.card());
            case Event.Offside e ->
                new Draft(e, "offside").by(e.side(), e.player()).at(e.x(), e.y());
            case Event.BackPass e -> new Draft(e, "back_pass").by(e.side(), e.player());
            case Event.TimeWasting e -> new Draft(e, "time_wasting").by(e.side(), e.player());
            case Event.AdvantagePlayed e -> new Draft(e, "advantage").side(e.side());
            case Event.ShootOutKick e ->
                new Draft(e, "shoot_out_kick").by(e.side(), e.player()).success(e.scored());
            case Event.CallFailed e ->
                new Draft(e, "call_failed").side(e.side()).detail(e.message());
        };
    }

    /** Whether an event is told in a report of a match; the others are the traffic of play and are counted only. */
    static boolean isTold(Event event) {
        return switch (event) {
            case Event.Goal _, Event.Shot _, Event.Save _, Event.ShootOutKick _ -> true;
            case Event.Foul _, Event.Booking _, Event.Offside _, Event.BackPass _ -> true;
            case Event.TimeWasting _, Event.AdvantagePlayed _ -> true;
            case Event.PeriodStarted _, Event.PeriodEnded _, Event.MatchEnded _ -> true;
            case Event.Awarded awarded -> awarded.kind() == RestartKind.PENALTY;
            case Event.Pass _, Event.Tackle _, Event.AerialDuel _, Event.RestartTaken _, Event.CallFailed _ -> false;
        };
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** An event's JSON while it is put together. */
    private static final class Draft {
        private final Event event;
        private final String type;
        private @Nullable String side;
        private @Nullable Integer player;
        private @Nullable Integer other;
        private @Nullable String detail;
        private @Nullable Boolean success;
        private @Nullable Boolean ownGoal;
        private @Nullable Double x;
        private @Nullable Double y;
        private @Nullable Double toX;
        private @Nullable Double toY;
        private @Nullable Double severity;
        private @Nullable Boolean headed;
        private @Nullable Boolean penalty;

        Draft(Event event, String type) {
            this.event = event;
            this.type = type;
        }

        Draft side(Side of) {
            side = word(of);
            return this;
        }

        Draft by(Side of, int number) {
            player = number < 0 ? null : number;
            return side(of);
        }

        Draft other(int number) {
            other = number < 0 ? null : number;
            return this;
        }

        Draft detail(Enum<?> what) {
            return detail(word(what));
        }

        Draft detail(String what) {
            detail = what;
            return this;
        }

        Draft success(boolean whether) {
            success = whether;
            return this;
        }

        Draft ownGoal(boolean whether) {
            ownGoal = whether;
            return this;
        }

        Draft at(double placeX, double placeY) {
            x = Json.rounded(placeX, 2);
            y = Json.rounded(placeY, 2);
            return this;
        }

        Draft to(double placeX, double placeY) {
            toX = Json.rounded(placeX, 2);
            toY = Json.rounded(placeY, 2);
            return this;
        }

        Draft severity(double measured) {
            severity = Json.rounded(measured, 2);
            return this;
        }

        Draft headed(boolean whether) {
            headed = whether;
            return this;
        }

        Draft penalty(boolean whether) {
            penalty = whether;
            return this;
        }

        EventJson finished(MatchMinutes.Minute minute) {
            return new EventJson(
                    event.tick(),
                    minute.number(),
                    minute.added() == 0 ? null : minute.added(),
                    type,
                    side,
                    player,
                    other,
                    detail,
                    success,
                    ownGoal,
                    x,
                    y,
                    toX,
                    toY,
                    severity,
                    headed,
                    penalty);
        }
    }
}
