package dev.touchline.arena.watch;

import dev.touchline.arena.match.MatchClock;
import dev.touchline.arena.match.MatchMinutes;
import dev.touchline.arena.report.Printable;
import dev.touchline.engine.Card;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.event.Event;
import java.util.Locale;
import java.util.Optional;

/** Tells events in words, keeping the score; to be asked in the order of the match. */
final class Commentary {
    private final MatchMinutes minutes;
    private final String home;
    private final String away;
    private int homeGoals;
    private int awayGoals;
    private int homePenalties;
    private int awayPenalties;

    Commentary(String home, String away, MatchMinutes minutes) {
        this.minutes = minutes;
        this.home = Printable.line(home);
        this.away = Printable.line(away);
    }

    /** The line for an event, or nothing for the traffic of play. */
    Optional<String> tell(Event event) {
        return words(event).map(words -> "%5s'  %s".formatted(minutes.of(event), words));
    }

    private static String card(Card card) {
        return switch (card) {
            case NONE -> "No card";
            case YELLOW -> "Yellow card";
            case SECOND_YELLOW -> "Second yellow card, and off,";
            case RED -> "Red card";
        };
    }

    String score() {
        return "%s %d-%d %s".formatted(home, homeGoals, awayGoals, away);
    }

    private Optional<String> words(Event event) {
        return switch (event) {
            case Event.PeriodStarted e -> Optional.of("The " + MatchClock.name(e.period()) + " begins. " + score());
            case Event.PeriodEnded e -> Optional.of("The " + MatchClock.name(e.period()) + " is over. " + score());
            case Event.MatchEnded _ -> Optional.of("The match is over. " + score() + penalties());
            case Event.Goal e -> Optional.of(goal(e));
            case Event.Shot e -> shot(e);
            case Event.Save e ->
                Optional.of("%s's goalkeeper %s.".formatted(team(e.side()), e.held() ? "holds it" : "parries it"));
            case Event.ShootOutKick e -> Optional.of(kick(e));
            case Event.Awarded e -> awarded(e);
            case Event.CallFailed e ->
                Optional.of("%s's policy failed: %s".formatted(team(e.side()), Printable.line(e.message())));
            case Event.Foul e ->
                Optional.of("Foul by %s's number %d on number %d.".formatted(team(e.side()), e.player(), e.victim()));
            case Event.Booking e ->
                Optional.of("%s for %s's number %d.".formatted(card(e.card()), team(e.side()), e.player()));
            case Event.Offside e -> Optional.of("%s's number %d is offside.".formatted(team(e.side()), e.player()));
            case Event.BackPass e -> Optional.of("%s's goalkeeper picks up a back-pass.".formatted(team(e.side())));
            case Event.TimeWasting e ->
                Optional.of("%s's number %d wastes time.".formatted(team(e.side()), e.player()));
            case Event.AdvantagePlayed e -> Optional.of("Advantage, %s plays on.".formatted(team(e.side())));
            case Event.RestartTaken _, Event.Pass _, Event.Tackle _, Event.AerialDuel _ -> Optional.empty();
        };
    }

    private String goal(Event.Goal goal) {
        if (goal.side() == Side.HOME) {
            homeGoals++;
        } else {
            awayGoals++;
        }
        String how = goal.ownGoal()
                ? "own goal by %s's number %d".formatted(team(goal.side().other()), goal.player())
                : goal.player() < 0 ? "nobody touched it" : "by number " + goal.player();
        String from =
                goal.penalty() ? ", from the penalty mark" : goal.assist() < 0 ? "" : ", from number " + goal.assist();
        return "GOAL for %s, %s%s! %s".formatted(team(goal.side()), how, from, score());
    }

    private Optional<String> shot(Event.Shot shot) {
        String end = switch (shot.result()) {
            case GOAL -> "";
            case SAVED -> "and is denied";
            case OFF_TARGET -> "and misses";
            case BLOCKED -> "and is blocked";
            case WOODWORK -> "and hits the frame";
        };
        return end.isEmpty()
                ? Optional.empty()
                : Optional.of("%s's number %d %s %s.".formatted(team(shot.side()), shot.player(), verb(shot), end));
    }

    private static String verb(Event.Shot shot) {
        return shot.penalty() ? "takes the penalty" : shot.headed() ? "heads at goal" : "shoots";
    }

    private String kick(Event.ShootOutKick kick) {
        if (kick.scored() && kick.side() == Side.HOME) {
            homePenalties++;
        } else if (kick.scored()) {
            awayPenalties++;
        }
        return "%s's number %d %s.%s"
                .formatted(team(kick.side()), kick.player(), kick.scored() ? "scores" : "fails", penalties());
    }

    private String penalties() {
        return homePenalties + awayPenalties == 0 ? "" : " (penalties %d-%d)".formatted(homePenalties, awayPenalties);
    }

    private Optional<String> awarded(Event.Awarded awarded) {
        boolean told = switch (awarded.kind()) {
            case CORNER, PENALTY, DIRECT_FREE_KICK, INDIRECT_FREE_KICK, DROP_BALL -> true;
            case KICK_OFF, THROW_IN, GOAL_KICK -> false;
        };
        return told
                ? Optional.of("%s for %s.".formatted(capitalised(awarded.kind()), team(awarded.side())))
                : Optional.empty();
    }

    private static String capitalised(RestartKind kind) {
        String words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private String team(Side side) {
        return side == Side.HOME ? home : away;
    }
}
