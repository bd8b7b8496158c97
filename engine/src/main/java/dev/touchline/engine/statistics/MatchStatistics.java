package dev.touchline.engine.statistics;

import dev.touchline.engine.Side;

/** Both teams' figures of a match. */
public record MatchStatistics(TeamStatistics home, TeamStatistics away) {

    /** One team's figures. */
    public TeamStatistics of(Side side) {
        return side == Side.HOME ? home : away;
    }
}
