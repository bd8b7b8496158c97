package dev.touchline.leaderboard.arena;

import dev.touchline.arena.match.MatchClock;
import dev.touchline.arena.match.MatchMinutes;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.event.Event;
import dev.touchline.leaderboard.match.MatchEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The lines of a match's page: what is worth telling, without the traffic of play. */
final class EventLines {
    /** A policy that fails all the time must not fill the page: so many failed calls of a side are told, the rest counted. */
    private static final int MOST_FAILURES_TOLD = 10;

    private final MatchMinutes minutes;
    private final List<MatchEvent> lines = new ArrayList<>();
    private final int[] failures = new int[Side.values().length];

    private EventLines(MatchMinutes minutes) {
        this.minutes = minutes;
    }

    static List<MatchEvent> of(List<Event> events, MatchMinutes minutes) {
        EventLines told = new EventLines(minutes);
        events.forEach(told::tell);
        return told.lines;
    }

    private void tell(Event event) {
        switch (event) {
            case Event.PeriodStarted e -> add(e, "period_started", null, -1, "The " + name(e) + " begins");
            case Event.PeriodEnded e ->
                add(e, "period_ended", null, -1, "The " + MatchClock.name(e.period()) + " is over");
            case Event.MatchEnded e -> add(e, "match_ended", null, -1, "The match is over");
            case Event.Goal e -> add(e, "goal", e.side(), e.ownGoal() ? -1 : e.player(), goal(e));
            case Event.Shot e -> shot(e);
            case Event.Save e ->
                add(e, "save", e.side(), e.player(), "Save by the goalkeeper" + (e.held() ? ", who holds it" : ""));
            case Event.ShootOutKick e ->
                add(
                        e,
                        e.scored() ? "shoot_out_goal" : "shoot_out_miss",
                        e.side(),
                        e.player(),
                        number(e.player()) + (e.scored() ? " scores" : " fails"));
            case Event.Awarded e -> awarded(e);
            case Event.CallFailed e -> failed(e);
            case Event.Foul e ->
                add(e, "foul", e.side(), e.player(), number(e.player()) + " fouls number " + e.victim());
            case Event.Booking e -> booked(e);
            case Event.Offside e -> add(e, "offside", e.side(), e.player(), number(e.player()) + " is offside");
            case Event.BackPass e -> add(e, "back_pass", e.side(), e.player(), "The goalkeeper picks up a back-pass");
            case Event.TimeWasting e ->
                add(e, "time_wasting", e.side(), e.player(), number(e.player()) + " wastes time");
            case Event.AdvantagePlayed e -> add(e, "advantage", e.side(), -1, "Advantage, play goes on");
            case Event.RestartTaken _, Event.Pass _, Event.Tackle _, Event.AerialDuel _ -> {}
        }
    }

    private void booked(Event.Booking booking) {
        String type = switch (booking.card()) {
            case NONE -> "no_card";
            case YELLOW -> "yellow_card";
            case SECOND_YELLOW -> "second_yellow_card";
            case RED -> "red_card";
        };
        add(booking, type, booking.side(), booking.player(), sentence(type) + " for number " + booking.player());
    }

    private static String name(Event.PeriodStarted event) {
        return MatchClock.name(event.period());
    }

    private static String goal(Event.Goal goal) {
        if (goal.ownGoal()) {
            return "Own goal by the other side's " + number(goal.player()).toLowerCase(Locale.ROOT);
        }
        String scorer = goal.player() < 0 ? "Goal" : "Goal by number " + goal.player();
        if (goal.penalty()) {
            return scorer + ", penalty";
        }
        return goal.assist() < 0 ? scorer : scorer + ", from number " + goal.assist();
    }

    private void shot(Event.Shot shot) {
        String end = switch (shot.result()) {
            case GOAL, SAVED -> "";
            case OFF_TARGET -> " and misses";
            case BLOCKED -> " and is blocked";
            case WOODWORK -> " and hits the frame";
        };
        if (!end.isEmpty()) {
            String verb = shot.penalty() ? " takes the penalty" : shot.headed() ? " heads at goal" : " shoots";
            add(shot, "shot", shot.side(), shot.player(), number(shot.player()) + verb + end);
        }
    }

    private void awarded(Event.Awarded awarded) {
        if (isTold(awarded.kind())) {
            String kind = awarded.kind().name().toLowerCase(Locale.ROOT);
            add(awarded, kind, awarded.side(), -1, sentence(kind));
        }
    }

    private static boolean isTold(RestartKind kind) {
        return switch (kind) {
            case CORNER, PENALTY, DIRECT_FREE_KICK, INDIRECT_FREE_KICK, DROP_BALL -> true;
            case KICK_OFF, THROW_IN, GOAL_KICK -> false;
        };
    }

    private static String sentence(String type) {
        String words = type.replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private void failed(Event.CallFailed failed) {
        int count = ++failures[failed.side().ordinal()];
        if (count <= MOST_FAILURES_TOLD) {
            add(failed, "call_failed", failed.side(), -1, "Failed call: " + failed.message());
        }
    }

    private void add(Event event, String type, @Nullable Side side, int player, String text) {
        MatchMinutes.Minute minute = minutes.of(event);
        lines.add(new MatchEvent(
                event.tick(),
                minute.number(),
                minute.added() == 0 ? null : minute.added(),
                type,
                side == null ? null : side.name().toLowerCase(Locale.ROOT),
                player < 0 ? null : player,
                text));
    }

    private static String number(int player) {
        return "Number " + player;
    }
}
