package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.match.Pass;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The passes of a match, of which the viewer makes its pass map. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
class PassesApi {
    private final Board board;

    PassesApi(Board board) {
        this.board = board;
    }

    /** Every pass of a match. */
    @Schema(name = "Passes")
    record Passes(List<Pass> passes) {}

    @GET
    @Path("matches/{id}/passes")
    @Operation(
            operationId = "passes",
            summary = "Every pass of a played match: who, to whom, from where to where, at which tick")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Passes.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such match, or it is not played",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Passes passes(String id) {
        return new Passes(board.passes(id));
    }
}
