package dev.touchline.leaderboard.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An error as RFC 9457 writes it.
 *
 * @param type {@code about:blank}: the status says all
 * @param instance path of the request
 * @param parameter the parameter of the address that is wrong, where it is one
 */
@Schema(name = "Problem")
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String parameter) {
    static final String MEDIA_TYPE = "application/problem+json";
}
