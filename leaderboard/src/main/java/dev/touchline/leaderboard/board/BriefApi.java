package dev.touchline.leaderboard.board;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What a model is handed, as JSON. */
@Path("/api/v1/rulebooks/{name}/brief")
@Produces(MediaType.APPLICATION_JSON)
class BriefApi {
    @GET
    @Operation(
            operationId = "brief",
            summary = "The brief of a rulebook: every file that a model is handed, with its text")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BriefView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such rulebook",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public BriefView brief(String name) {
        return BriefView.named(name);
    }
}
