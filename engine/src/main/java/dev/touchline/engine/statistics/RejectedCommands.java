package dev.touchline.engine.statistics;

import dev.touchline.engine.Rejection;
import dev.touchline.engine.Side;

/**
 * Commands of one side that were not carried out for the same reason.
 *
 * @param times players and ticks of it, at least 1
 * @param tick of the first
 * @param player of the first, 0 to 10
 */
public record RejectedCommands(Side side, Rejection reason, int times, int tick, int player) {}
