package dev.touchline.leaderboard.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The home page. */
@Path("/")
class HomePages {
    private final Programme programme;
    private final Board board;

    HomePages(Programme programme, Board board) {
        this.programme = programme;
        this.board = board;
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance home(HomeView view, List<EntrantLink> entrants);
    }

    @GET
    @Produces(Pages.HTML)
    @Operation(hidden = true)
    public Response page(@Context Request request) {
        HomeView view = programme.now();
        return Pages.page(Templates.home(view, view.top().isEmpty() ? board.entrants() : List.of()), request);
    }
}
