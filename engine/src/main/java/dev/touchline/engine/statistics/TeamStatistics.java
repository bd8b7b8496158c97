package dev.touchline.engine.statistics;

/**
 * One team's figures of a match.
 *
 * @param possession share of the time in play in which the team had the ball or had touched it last, 0 to 1
 * @param distance run by all players, metres
 */
public record TeamStatistics(
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
        double distance) {}
