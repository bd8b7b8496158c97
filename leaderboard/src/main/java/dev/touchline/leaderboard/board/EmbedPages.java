package dev.touchline.leaderboard.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The replay of a match for other people's pages: the only pages that may be framed. */
@Path("/")
@Produces(Pages.HTML)
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
        // In place of the policy that every page has, not beside it: a browser obeys all it is sent.
        connection.putHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        return Pages.page(Templates.embed(board.match(id)), request);
    }
}
