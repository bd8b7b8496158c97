package dev.touchline.leaderboard.match;

/**
 * One figure of a match, of both sides.
 *
 * @param name stable, such as {@code shotsOnTarget}
 * @param label the words people read, with the unit
 */
public record Statistic(String name, String label, double home, double away) {}
