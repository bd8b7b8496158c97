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

/** The pages that explain: how scores come about, and what Touchline is. */
@Path("/")
@Produces(Pages.HTML)
class TextPages {
    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance method(MethodView method);

        static native TemplateInstance about();
    }

    @GET
    @Path("method")
    @Operation(hidden = true)
    public Response method(@Context Request request) {
        return Pages.page(Templates.method(MethodView.OF_RECORD), request);
    }

    @GET
    @Path("about")
    @Operation(hidden = true)
    public Response about(@Context Request request) {
        return Pages.page(Templates.about(), request);
    }
}
