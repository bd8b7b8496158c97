package dev.touchline.leaderboard.match;

/**
 * One playing of a fixture: the key of its result.
 *
 * @param run from 1
 */
public record Playing(String fixtureId, int run) {}
