package dev.touchline.arena.match;

/**
 * A match that was played and whose bundle was re-simulated in this process.
 *
 * @param bundle the evidence, in the engine's bundle format
 * @param report derived from the bundle by the engine, never told by a worker
 */
public record PlayedMatch(MatchOrder order, byte[] bundle, MatchReport report) {}
