package dev.touchline.leaderboard.arena;

import dev.touchline.arena.match.PlayedMatch;
import dev.touchline.arena.report.Figures;
import dev.touchline.engine.MatchResult;
import dev.touchline.engine.Outcome;
import dev.touchline.engine.bundle.FuelLog;
import dev.touchline.engine.event.Event;
import dev.touchline.engine.statistics.TeamStatistics;
import dev.touchline.leaderboard.match.HeatMap;
import dev.touchline.leaderboard.match.MatchOrder;
import dev.touchline.leaderboard.match.MatchReport;
import dev.touchline.leaderboard.match.Statistic;
import dev.touchline.leaderboard.match.Statistic.Unit;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.results.Score;
import dev.touchline.tournaments.results.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Puts what re-simulation found into the words of tournaments and pages. */
public final class Reports {
    private Reports() {}

    /** The report of a match that was played by this order. */
    public static MatchReport of(MatchOrder order, PlayedMatch played) {
        MatchResult result = played.result();
        List<Event> events = played.match().events();
        int homeConduct = Conduct.of(dev.touchline.engine.Side.HOME, events);
        int awayConduct = Conduct.of(dev.touchline.engine.Side.AWAY, events);
        return new MatchReport(
                resultOf(order, result)
                        .asRun(order.run())
                        .withConduct(homeConduct, awayConduct)
                        .withFailedCalls(result.homeFailedCalls(), result.awayFailedCalls()),
                causeOf(dev.touchline.engine.Side.HOME, result.outcome()),
                causeOf(dev.touchline.engine.Side.AWAY, result.outcome()),
                result.ticks(),
                result.stateHash(),
                EventLines.of(events, played.minutes()),
                statistics(played),
                new HeatMap(
                        Figures.of(played.match().statistics().home()).heat(),
                        Figures.of(played.match().statistics().away()).heat()),
                Details.of(played),
                Details.passes(events),
                played.bundle(),
                played.match().replay());
    }

    private static Result resultOf(MatchOrder order, MatchResult result) {
        String code = order.code();
        return switch (result.outcome()) {
            case Outcome.Played() -> {
                Result ended =
                        Result.of(code, result.score().home(), result.score().away());
                if (result.extraTime() != null) {
                    ended = ended.withExtraTime(
                            result.extraTime().home(), result.extraTime().away());
                }
                yield result.shootOut() == null
                        ? ended
                        : ended.withShootOut(
                                result.shootOut().home(), result.shootOut().away());
            }
            case Outcome.Walkover(dev.touchline.engine.Side loser, String _) ->
                Result.walkover(code, side(loser), awarded(result));
            case Outcome.DoubleWalkover(String _, String _) -> Result.doubleWalkover(code);
        };
    }

    /** The goals of a match that ended by walkover, extra time included. */
    private static Score awarded(MatchResult result) {
        dev.touchline.engine.Score score = result.extraTime() == null ? result.score() : result.extraTime();
        return new Score(score.home(), score.away());
    }

    private static Side side(dev.touchline.engine.Side side) {
        return switch (side) {
            case HOME -> Side.HOME;
            case AWAY -> Side.AWAY;
        };
    }

    private static @Nullable String causeOf(dev.touchline.engine.Side side, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Played() -> null;
            case Outcome.Walkover(dev.touchline.engine.Side loser, String cause) -> loser == side ? cause : null;
            case Outcome.DoubleWalkover(String homeCause, String awayCause) ->
                side == dev.touchline.engine.Side.HOME ? homeCause : awayCause;
        };
    }

    private static List<Statistic> statistics(PlayedMatch played) {
        TeamStatistics home = played.match().statistics().home();
        TeamStatistics away = played.match().statistics().away();
        List<Statistic> lines = new ArrayList<>();
        record Line(String name, String label, Unit unit, ToDoubleFunction<TeamStatistics> figure) {}
        List.of(
                        new Line("possession", "Possession", Unit.SHARE, TeamStatistics::possession),
                        new Line("shots", "Shots", Unit.COUNT, TeamStatistics::shots),
                        new Line("shotsOnTarget", "Shots on target", Unit.COUNT, TeamStatistics::shotsOnTarget),
                        new Line("expectedGoals", "Expected goals", Unit.DECIMAL, TeamStatistics::expectedGoals),
                        new Line("passes", "Passes", Unit.COUNT, TeamStatistics::passes),
                        new Line("passesCompleted", "Passes completed", Unit.COUNT, TeamStatistics::passesCompleted),
                        new Line("tackles", "Tackles", Unit.COUNT, TeamStatistics::tackles),
                        new Line("tacklesWon", "Tackles won", Unit.COUNT, TeamStatistics::tacklesWon),
                        new Line("aerialDuelsWon", "Aerial duels won", Unit.COUNT, TeamStatistics::aerialDuelsWon),
                        new Line("saves", "Saves", Unit.COUNT, TeamStatistics::saves),
                        new Line("corners", "Corners", Unit.COUNT, TeamStatistics::corners),
                        new Line("freeKicks", "Free kicks", Unit.COUNT, TeamStatistics::freeKicks),
                        new Line("penalties", "Penalties", Unit.COUNT, TeamStatistics::penalties),
                        new Line("throwIns", "Throw-ins", Unit.COUNT, TeamStatistics::throwIns),
                        new Line("goalKicks", "Goal kicks", Unit.COUNT, TeamStatistics::goalKicks),
                        new Line("fouls", "Fouls", Unit.COUNT, TeamStatistics::fouls),
                        new Line("yellowCards", "Yellow cards", Unit.COUNT, TeamStatistics::yellowCards),
                        new Line("redCards", "Red cards", Unit.COUNT, TeamStatistics::redCards),
                        new Line("offsides", "Offsides", Unit.COUNT, TeamStatistics::offsides),
                        new Line("distance", "Distance run", Unit.METRES, TeamStatistics::distance))
                .forEach(line -> lines.add(new Statistic(
                        line.name(),
                        line.label(),
                        line.unit(),
                        line.figure().applyAsDouble(home),
                        line.figure().applyAsDouble(away))));
        MatchResult result = played.result();
        lines.add(new Statistic(
                "failedCalls", "Failed calls", Unit.COUNT, result.homeFailedCalls(), result.awayFailedCalls()));
        FuelLog homeFuel = played.match().homeFuel();
        FuelLog awayFuel = played.match().awayFuel();
        lines.add(new Statistic("fuel", "Fuel, units", Unit.COUNT, homeFuel.total(), awayFuel.total()));
        lines.add(new Statistic("fuelMost", "Fuel of the dearest call", Unit.COUNT, homeFuel.most(), awayFuel.most()));
        return lines;
    }
}
