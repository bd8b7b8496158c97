package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.ladder.Ladder;
import dev.touchline.leaderboard.ladder.LadderTable;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The leaderboard as a page. */
@Path("/")
class LeaderboardPages {
    private final Ladder ladder;
    private final KeptAnswers answers;

    LeaderboardPages(Ladder ladder, KeptAnswers answers) {
        this.ladder = ladder;
        this.answers = answers;
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance leaderboard(LeaderboardView view);
    }

    @GET
    @Path("leaderboard")
    @Produces(Pages.HTML)
    @Operation(hidden = true)
    public Response page(@Context UriInfo uri, @Context HttpServerRequest visit, @Context Request request) {
        LadderTable table = ladder.current();
        String html = Templates.leaderboard(view(uri, table)).render();
        return answers.keep(visit.uri(), Pages.HTML, html, () -> ladder.current() == table, request);
    }

    static LeaderboardView view(UriInfo uri, LadderTable table) {
        return LeaderboardView.of(table, LeaderboardQuery.of(new Query(uri.getQueryParameters()), table));
    }
}
