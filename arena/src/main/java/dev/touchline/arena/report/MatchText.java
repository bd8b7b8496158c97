package dev.touchline.arena.report;

import dev.touchline.arena.match.MatchMinutes;
import dev.touchline.arena.match.PlayedMatch;
import dev.touchline.engine.MatchResult;
import dev.touchline.engine.Outcome;
import dev.touchline.engine.Side;
import dev.touchline.engine.event.Event;
import dev.touchline.engine.statistics.TeamStatistics;
import java.util.Locale;
import java.util.function.Function;

/** A match as a few lines for a terminal: score, scorers, statistics, failures. */
public final class MatchText {
    private final PlayedMatch match;
    private final MatchMinutes minutes;
    private final StringBuilder out = new StringBuilder();

    private MatchText(PlayedMatch match) {
        this.match = match;
        this.minutes = match.minutes();
    }

    /** The score in one line. */
    public static String scoreLine(PlayedMatch match) {
        MatchResult result = match.result();
        StringBuilder line = new StringBuilder("%s %s %s"
                .formatted(
                        match.order().home().name(),
                        result.score(),
                        match.order().away().name()));
        if (result.extraTime() != null) {
            line.append(", after extra time ").append(result.extraTime());
        }
        if (result.shootOut() != null) {
            line.append(", on penalties ").append(result.shootOut());
        }
        return line.append("   (seed %d, %s)".formatted(match.order().seed(), outcome(result.outcome())))
                .toString();
    }

    /** All lines about a match. */
    public static String of(PlayedMatch match) {
        MatchText text = new MatchText(match);
        text.line(scoreLine(match));
        text.moments();
        text.statistics();
        text.failures(Side.HOME);
        text.failures(Side.AWAY);
        text.line("state hash " + match.result().stateHash());
        return text.out.toString();
    }

    private void moments() {
        for (Event event : match.match().events()) {
            if (event instanceof Event.Goal goal) {
                moment(goal, goal.side(), scorer(goal));
            } else if (event instanceof Event.Booking booking && booking.card().sendsOff()) {
                moment(booking, booking.side(), "number %d sent off".formatted(booking.player()));
            }
        }
    }

    private void moment(Event event, Side side, String what) {
        line("  %5s'  %s: %s"
                .formatted(minutes.of(event), match.order().policy(side).name(), what));
    }

    private static String scorer(Event.Goal goal) {
        String scorer = goal.player() < 0 ? "nobody's touch" : "number " + goal.player();
        return scorer
                + (goal.ownGoal() ? " of the opponents, own goal" : "")
                + (goal.penalty() ? ", penalty" : "")
                + (goal.assist() < 0 ? "" : ", from number " + goal.assist());
    }

    private void statistics() {
        line("");
        line("  %-24s %10s %10s".formatted("", "home", "away"));
        row("possession", team -> String.format(Locale.ROOT, "%.0f %%", 100 * team.possession()));
        row("shots (on target)", team -> "%d (%d)".formatted(team.shots(), team.shotsOnTarget()));
        row("expected goals", team -> String.format(Locale.ROOT, "%.2f", team.expectedGoals()));
        row("passes (completed)", team -> "%d (%d)".formatted(team.passes(), team.passesCompleted()));
        row("tackles (won)", team -> "%d (%d)".formatted(team.tackles(), team.tacklesWon()));
        row("aerial duels won", team -> String.valueOf(team.aerialDuelsWon()));
        row("fouls", team -> String.valueOf(team.fouls()));
        row("cards (yellow, red)", team -> "%d, %d".formatted(team.yellowCards(), team.redCards()));
        row("offsides", team -> String.valueOf(team.offsides()));
        row("saves", team -> String.valueOf(team.saves()));
        row("corners", team -> String.valueOf(team.corners()));
        row("free kicks", team -> String.valueOf(team.freeKicks()));
        row("penalties", team -> String.valueOf(team.penalties()));
        row("throw-ins, goal kicks", team -> "%d, %d".formatted(team.throwIns(), team.goalKicks()));
        row("distance", team -> String.format(Locale.ROOT, "%.1f km", team.distance() / 1000));
        line("");
    }

    private void row(String name, Function<TeamStatistics, String> figure) {
        line("  %-24s %10s %10s"
                .formatted(
                        name,
                        figure.apply(match.match().statistics().home()),
                        figure.apply(match.match().statistics().away())));
    }

    private void failures(Side side) {
        int count = side == Side.HOME
                ? match.result().homeFailedCalls()
                : match.result().awayFailedCalls();
        if (count == 0) {
            return;
        }
        line("  %s: %d failed call%s".formatted(match.order().policy(side).name(), count, count == 1 ? "" : "s"));
        for (FailureJson failure : FailureJson.of(match.failures(side), minutes)) {
            line("    minute %d, %d times: %s".formatted(failure.minute(), failure.times(), failure.message()));
        }
    }

    private static String outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Played() -> "played";
            case Outcome.Walkover(Side loser, String cause) ->
                "walkover, the " + EventJson.word(loser) + " policy failed: " + cause;
            case Outcome.DoubleWalkover(String home, String away) ->
                "double walkover, home: " + home + "; away: " + away;
        };
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
