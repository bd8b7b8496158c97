package dev.touchline.leaderboard.board;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchline.leaderboard.ladder.Ladder;
import dev.touchline.leaderboard.ladder.LadderTable;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The leaderboard as JSON: what its page says. */
@Path("/api/v1")
class LeaderboardApi {
    private final Ladder ladder;
    private final KeptAnswers answers;
    private final ObjectMapper json;

    LeaderboardApi(Ladder ladder, KeptAnswers answers, ObjectMapper json) {
        this.ladder = ladder;
        this.answers = answers;
        this.json = json;
    }

    @GET
    @Path("leaderboard")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "leaderboard",
            summary = "The leaderboard: ratings with intervals and rank ranges, and what they rest on")
    @Parameter(name = "provider", in = ParameterIn.QUERY, description = "Exact name of a provider; all without it")
    @Parameter(name = "name", in = ParameterIn.QUERY, description = "Part of the entrant's name, in either case")
    @Parameter(
            name = "provisional",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"yes", "no", "only"},
                            defaultValue = "yes"))
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {
                                "rating",
                                "name",
                                "provider",
                                "points",
                                "matches",
                                "pairs",
                                "attempts",
                                "won",
                                "drawn",
                                "lost",
                                "walkovers",
                                "failed-calls"
                            },
                            defaultValue = "rating"))
    @Parameter(
            name = "order",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"asc", "desc"}))
    @Parameter(
            name = "page",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
    @Parameter(
            name = "size",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "200"))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LeaderboardView.class)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter cannot be followed; the answer names it and what is allowed",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response json(@Context UriInfo uri, @Context HttpServerRequest visit, @Context Request request)
            throws JsonProcessingException {
        LadderTable table = ladder.current();
        String text = json.writeValueAsString(LeaderboardPages.view(uri, table));
        return answers.keep(visit.uri(), MediaType.APPLICATION_JSON, text, () -> ladder.current() == table, request);
    }
}
