package dev.touchline.leaderboard.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Compares two entrants, on a page with a form. */
@Path("/compare")
class ComparePages {
    private final EntrantRecords entrants;

    ComparePages(EntrantRecords entrants) {
        this.entrants = entrants;
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance compare(ComparePage view);
    }

    /** Asks, and says kindly what is missing: whoever comes here has a form before him. */
    @GET
    @Produces(Pages.HTML)
    @Operation(hidden = true)
    @Transactional
    public Response page(
            @QueryParam("a") @DefaultValue("") String a,
            @QueryParam("b") @DefaultValue("") String b,
            @Context Request request) {
        String problem = problem(a, b);
        CompareView comparison = problem != null || a.isEmpty() || b.isEmpty() ? null : entrants.compared(a, b);
        return Pages.page(Templates.compare(new ComparePage(entrants.all(), a, b, problem, comparison)), request);
    }

    private @Nullable String problem(String a, String b) {
        if (a.isEmpty() && b.isEmpty()) {
            return null;
        }
        if (a.isEmpty() || b.isEmpty()) {
            return "Choose the other entrant too.";
        }
        if (a.equals(b)) {
            return "Choose two different entrants.";
        }
        return entrants.isKnown(a) && entrants.isKnown(b) ? null : "There is no such entrant: choose from the lists.";
    }
}
