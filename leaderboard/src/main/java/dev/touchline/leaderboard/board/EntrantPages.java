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

/** The pages of entrants and their attempts. */
@Path("/")
@Produces(Pages.HTML)
class EntrantPages {
    private final EntrantRecords entrants;

    EntrantPages(EntrantRecords entrants) {
        this.entrants = entrants;
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance entrant(EntrantView view);

        static native TemplateInstance attempt(AttemptPage view);
    }

    @GET
    @Path("entrants/{id}")
    @Operation(hidden = true)
    public Response entrant(String id, @Context Request request) {
        return Pages.page(Templates.entrant(entrants.of(id)), request);
    }

    @GET
    @Path("entrants/{id}/attempts/{number: \\d{1,6}}")
    @Operation(hidden = true)
    public Response attempt(String id, int number, @Context Request request) {
        EntrantView entrant = entrants.of(id);
        return Pages.page(Templates.attempt(new AttemptPage(entrant, entrant.attempt(number))), request);
    }
}
