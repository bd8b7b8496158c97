package dev.touchline.leaderboard.pictures;

/**
 * A finished picture.
 *
 * @param type its media type
 */
public record Picture(String type, byte[] bytes) {}
