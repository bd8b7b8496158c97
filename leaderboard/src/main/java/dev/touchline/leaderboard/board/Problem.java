package dev.touchline.leaderboard.board;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An error as RFC 9457 writes it.
 *
 * @param type {@code about:blank}: the status says all
 * @param instance path of the request
 */
@Schema(name = "Problem")
record Problem(String type, String title, int status, String detail, String instance) {
    static final String MEDIA_TYPE = "application/problem+json";
}
