package dev.touchline.leaderboard.board;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The standing ladder as JSON: what its page says. */
@Path("/api/v1")
class StandingLadderApi {
    private final StandingLadderBoard board;

    StandingLadderApi(StandingLadderBoard board) {
        this.board = board;
    }

    @GET
    @Path("ladder")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "ladder",
            summary = "The standing ladder: how certain the order of all entrants is, and what is played to decide it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StandingLadderView.class)))
    public StandingLadderView ladder() {
        return board.now();
    }
}
