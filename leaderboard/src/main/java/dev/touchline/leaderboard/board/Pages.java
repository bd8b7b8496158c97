package dev.touchline.leaderboard.board;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchline.leaderboard.board.TaggedAnswer.Freshness;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The pages of the site, complete without JavaScript. */
@Path("/")
@Produces(Pages.HTML)
class Pages {
    static final String HTML = MediaType.TEXT_HTML + ";charset=utf-8";

    private final Board board;
    private final PublicAddress address;

    Pages(Board board, PublicAddress address) {
        this.board = board;
        this.address = address;
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance tournament(TournamentView view);

        /** @param address of this site, without a slash at its end */
        static native TemplateInstance match(MatchView view, String address);
    }

    @GET
    @Path("tournaments/{id}")
    public Response tournament(String id, @Context Request request) {
        return page(Templates.tournament(board.tournament(id)), request);
    }

    @GET
    @Path("matches/{id}")
    public Response match(String id, @Context UriInfo visit, @Context Request request) {
        return page(Templates.match(board.match(id), address.seenFrom(visit.getBaseUri())), request);
    }

    /** Live pages ask every other second. */
    static Response page(TemplateInstance template, Request request) {
        return TaggedAnswer.of(template.render().getBytes(UTF_8), HTML, Freshness.ASK, request)
                .build();
    }
}
