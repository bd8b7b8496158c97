package dev.touchline.arena.match;

import dev.touchline.engine.Side;

/** What both sides did in a match. */
public record MatchStatistics(SideStatistics home, SideStatistics away) {

    public SideStatistics of(Side side) {
        return side == Side.HOME ? home : away;
    }
}
