package dev.touchline.arena.report;

import dev.touchline.engine.statistics.HeatGrid;
import dev.touchline.engine.statistics.TeamStatistics;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One side's statistics as JSON.
 *
 * @param possession share of the time in play, 0 to 1
 * @param distance run by all players, metres
 * @param heat ticks that all players together spent in each cell of the pitch: 8 rows of 12 columns, the first row the
 *     left touchline as the side attacks, the first column its own goal line
 */
public record Figures(
        double possession,
        int shots,
        int shotsOnTarget,
        int passes,
        int passesCompleted,
        int tackles,
        int tacklesWon,
        int saves,
        int corners,
        int throwIns,
        int goalKicks,
        int freeKicks,
        double distance,
        double expectedGoals,
        int aerialDuelsWon,
        int fouls,
        int yellowCards,
        int redCards,
        int offsides,
        int penalties,
        List<List<Integer>> heat) {

    /** The JSON of a side's statistics. */
    public static Figures of(TeamStatistics team) {
        return new Figures(
                Json.rounded(team.possession(), 4),
                team.shots(),
                team.shotsOnTarget(),
                team.passes(),
                team.passesCompleted(),
                team.tackles(),
                team.tacklesWon(),
                team.saves(),
                team.corners(),
                team.throwIns(),
                team.goalKicks(),
                team.freeKicks(),
                Json.rounded(team.distance(), 1),
                Json.rounded(team.expectedGoals(), 3),
                team.aerialDuelsWon(),
                team.fouls(),
                team.yellowCards(),
                team.redCards(),
                team.offsides(),
                team.penalties(),
                rows(team.heat()));
    }

    private static List<List<Integer>> rows(HeatGrid heat) {
        return IntStream.range(0, HeatGrid.ROWS)
                .mapToObj(down -> IntStream.range(0, HeatGrid.COLUMNS)
                        .mapToObj(column -> heat.ticks(column, HeatGrid.ROWS - 1 - down))
                        .toList())
                .toList();
    }
}
