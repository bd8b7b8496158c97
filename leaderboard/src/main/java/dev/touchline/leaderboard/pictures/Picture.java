package dev.touchline.leaderboard.pictures;

import dev.touchline.leaderboard.storage.Sha256;

/**
 * A finished picture.
 *
 * @param type its media type
 * @param sha256 of its bytes
 */
public record Picture(String type, byte[] bytes, String sha256) {
    static Picture of(String type, byte[] bytes) {
        return new Picture(type, bytes, Sha256.of(bytes).hex());
    }
}
