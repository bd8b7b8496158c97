package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.storage.Sha256;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** Answers that cost a few bytes when the visitor has them already: conditional requests, RFC 9110, section 13. */
final class TaggedAnswer {
    /** How long a visitor may use his copy without asking again. */
    enum Freshness {
        /** He asks each time. */
        ASK("no-cache"),
        A_MINUTE("public, max-age=60"),
        FIVE_MINUTES("public, max-age=300"),
        A_DAY("public, max-age=86400"),
        /** What is at this address never changes. */
        FOREVER("public, max-age=31536000, immutable");

        private final String directive;

        Freshness(String directive) {
            this.directive = directive;
        }
    }

    /** Hexadecimal digits of a hash that tell two versions of one page apart. */
    private static final int DIGITS = 32;

    private TaggedAnswer() {}

    /** Of what is compressed on its way, so that the same version may have different bytes. */
    static EntityTag tagOf(byte[] content) {
        return new EntityTag(Sha256.of(content).hex().substring(0, DIGITS), true);
    }

    /** All of it, or that the visitor has it. */
    static Response.ResponseBuilder of(byte[] content, String type, Freshness freshness, Request request) {
        return of(tagOf(content), freshness, request, () -> Response.ok(content, type));
    }

    /** @param whole what is answered to whoever does not have it; not asked for otherwise */
    static Response.ResponseBuilder of(
            EntityTag tag, Freshness freshness, Request request, Supplier<Response.ResponseBuilder> whole) {
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged != null ? unchanged : whole.get())
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, freshness.directive);
    }

    /** To be saved as a file, not shown. */
    static Response.ResponseBuilder download(Response.ResponseBuilder answer, String name) {
        return answer.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }
}
