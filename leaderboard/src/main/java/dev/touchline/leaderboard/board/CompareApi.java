package dev.touchline.leaderboard.board;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Compares two entrants, as JSON. */
@Path("/api/v1/compare")
@Produces(MediaType.APPLICATION_JSON)
class CompareApi {
    private final EntrantRecords entrants;

    CompareApi(EntrantRecords entrants) {
        this.entrants = entrants;
    }

    @GET
    @Transactional
    @Operation(operationId = "compare", summary = "Two entrants side by side, and their meetings")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CompareView.class)))
    @APIResponse(
            responseCode = "400",
            description = "Not two different entrants",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such entrant",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public CompareView compare(
            @Parameter(description = "Id of one entrant") @QueryParam("a") @DefaultValue("") String a,
            @Parameter(description = "Id of the other") @QueryParam("b") @DefaultValue("") String b) {
        if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
            throw new BadRequestException("Name two different entrants: ?a=ID&b=ID");
        }
        return entrants.compared(a, b);
    }
}
