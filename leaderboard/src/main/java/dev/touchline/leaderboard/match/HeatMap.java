package dev.touchline.leaderboard.match;

import java.util.List;

/**
 * Where both teams' players were: ticks that all of a side together spent in each cell of the pitch.
 *
 * <p>Rows of equal length over the pitch as the side attacks to the right: the first row is its left touchline, the first
 * column its own goal line.
 */
public record HeatMap(List<List<Integer>> home, List<List<Integer>> away) {
    public HeatMap {
        home = home.stream().map(List::copyOf).toList();
        away = away.stream().map(List::copyOf).toList();
    }
}
