package dev.touchline.leaderboard.board;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchline.leaderboard.storage.Sha256;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The replay of a match for other people's pages: the only pages that may be framed. */
@Path("/")
@Produces(MediaType.TEXT_HTML + ";charset=utf-8")
class EmbedPages {
    /** The policy of the whole site but for who may frame the page. */
    static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

    private final Board board;

    EmbedPages(Board board) {
        this.board = board;
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance embed(MatchView view);
    }

    @GET
    @Path("embed/matches/{id}")
    public Response match(String id, @Context Request request, @Context HttpServerResponse connection) {
        String html = Templates.embed(board.match(id)).render();
        // In place of the policy that every page has, not beside it: a browser obeys all it is sent.
        connection.putHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        EntityTag tag = new EntityTag(Sha256.of(html.getBytes(UTF_8)).hex().substring(0, 32), true);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged != null ? unchanged : Response.ok(html);
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }
}
