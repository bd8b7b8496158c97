package dev.touchline.engine.statistics;

/**
 * One team's figures of a match; the shoot-out does not count.
 *
 * @param possession share of the time in play in which the team had the ball or had touched it last, 0 to 1
 * @param shotsOnTarget that scored or that the goalkeeper kept out
 * @param expectedGoals sum over the shots of the chance that each scores (see {@link ExpectedGoals})
 * @param aerialDuelsWon headers won with an opponent in reach; the opponents' are the duels lost
 * @param yellowCards first cautions; a second one is a red card
 * @param redCards players sent off, also for a second caution
 * @param corners awarded, like throw-ins, goal kicks, free kicks (penalties not included) and penalties
 * @param distance run by all players, metres
 * @param heat where the players were
 */
public record TeamStatistics(
        double possession,
        int shots,
        int shotsOnTarget,
        double expectedGoals,
        int passes,
        int passesCompleted,
        int tackles,
        int tacklesWon,
        int aerialDuelsWon,
        int fouls,
        int yellowCards,
        int redCards,
        int offsides,
        int saves,
        int corners,
        int throwIns,
        int goalKicks,
        int freeKicks,
        int penalties,
        double distance,
        HeatGrid heat) {}
