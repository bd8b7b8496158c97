package dev.touchline.leaderboard.board;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchline.leaderboard.storage.Sha256;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The pages of the site, complete without JavaScript. */
@Path("/")
@Produces(MediaType.TEXT_HTML + ";charset=utf-8")
class Pages {
    private final Board board;

    Pages(Board board) {
        this.board = board;
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance tournament(TournamentView view);

        static native TemplateInstance match(MatchView view);
    }

    @GET
    @Path("tournaments/{id}")
    public Response tournament(String id, @Context Request request) {
        return page(Templates.tournament(board.tournament(id)), request);
    }

    @GET
    @Path("matches/{id}")
    public Response match(String id, @Context Request request) {
        return page(Templates.match(board.match(id)), request);
    }

    /** A page that is asked for again and has not changed costs a few bytes: live pages ask every other second. */
    static Response page(TemplateInstance template, Request request) {
        String html = template.render();
        EntityTag tag = new EntityTag(Sha256.of(html.getBytes(UTF_8)).hex().substring(0, 32), true);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged != null ? unchanged : Response.ok(html);
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }
}
