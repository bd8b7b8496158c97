package dev.touchline.leaderboard.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The standing ladder as a page. */
@Path("/")
class StandingLadderPages {
    private final StandingLadderBoard board;

    StandingLadderPages(StandingLadderBoard board) {
        this.board = board;
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance ladder(StandingLadderView view);
    }

    @GET
    @Path("ladder")
    @Produces(Pages.HTML)
    @Operation(hidden = true)
    public Response page(@Context Request request) {
        return Pages.page(Templates.ladder(board.now()), request);
    }
}
