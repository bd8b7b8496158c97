package dev.touchline.leaderboard.board;

import dev.touchline.engine.rulebook.InvalidRulebook;
import dev.touchline.engine.rulebook.Rulebook;
import dev.touchline.leaderboard.match.ResultEntity;
import dev.touchline.leaderboard.storage.FileStore;
import dev.touchline.leaderboard.storage.Sha256;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Everything on the site as JSON. Fields may be added, never renamed; ids are stable. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
class Api {
    private static final String FOREVER = "public, max-age=31536000, immutable";

    private final Board board;
    private final Programme programme;
    private final FileStore files;
    private final JsonAnswers json;

    Api(Board board, Programme programme, FileStore files, JsonAnswers json) {
        this.board = board;
        this.programme = programme;
        this.files = files;
        this.json = json;
    }

    /** Every tournament. */
    record Tournaments(List<TournamentSummary> tournaments) {}

    /** Every entrant. */
    record Entrants(List<EntrantLink> entrants) {}

    /** Every rulebook. */
    record Rulebooks(List<RulebookView> rulebooks) {}

    @GET
    @Path("home")
    @Operation(
            operationId = "home",
            summary = "What is on now, the next kick-offs, the latest results, the top of the leaderboard")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HomeView.class)))
    public Response home(@Context Request request) {
        return json.of(programme.now(), request);
    }

    @GET
    @Path("tournaments")
    @Operation(operationId = "tournaments", summary = "All tournaments, the latest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Tournaments.class)))
    public Response tournaments(@Context Request request) {
        return json.of(new Tournaments(board.tournaments()), request);
    }

    @GET
    @Path("tournaments/{id}")
    @Operation(
            operationId = "tournament",
            summary = "A tournament: draw, group tables with what decided each place, bracket, schedule")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TournamentView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such tournament",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response tournament(String id, @Context Request request) {
        return json.of(board.tournament(id), request);
    }

    @GET
    @Path("matches/{id}")
    @Operation(
            operationId = "match",
            summary = "A match: score, outcome, events, statistics, state hash and where its evidence is")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MatchView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such match",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response match(String id, @Context Request request) {
        return json.of(board.match(id), request);
    }

    @GET
    @Path("matches/{id}/bundle")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "bundle", summary = "The bundle of a played match: check it with ./touchline verify")
    public Response bundle(String id, @Context Request request) {
        ResultEntity result = board.result(id);
        return file(new Sha256(result.bundleSha256), id + ".bundle", request);
    }

    @GET
    @Path("matches/{id}/replay")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "replay", summary = "The replay of a played match: positions tick by tick, for a viewer")
    public Response replay(String id, @Context Request request) {
        ResultEntity result = board.result(id);
        return file(new Sha256(result.replaySha256), id + ".replay", request);
    }

    @GET
    @Path("entrants")
    @Operation(operationId = "entrants", summary = "All entrants, by name")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Entrants.class)))
    public Response entrants(@Context Request request) {
        return json.of(new Entrants(board.entrants()), request);
    }

    @GET
    @Path("entrants/{id}")
    @Operation(operationId = "entrant", summary = "An entrant: its policies with their source, its matches")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EntrantView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such entrant",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response entrant(String id, @Context Request request) {
        return json.of(board.entrant(id), request);
    }

    @GET
    @Path("rulebooks")
    @Operation(operationId = "rulebooks", summary = "All rulebooks with every constant, SI units")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Rulebooks.class)))
    public Response rulebooks(@Context Request request) {
        List<RulebookView> published =
                RulebookView.PUBLISHED.stream().map(RulebookView::of).toList();
        return json.of(new Rulebooks(published), request);
    }

    @GET
    @Path("rulebooks/{name}")
    @Operation(operationId = "rulebook", summary = "A rulebook")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RulebookView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such rulebook",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response rulebook(String name, @Context Request request) {
        try {
            return json.of(RulebookView.of(Rulebook.named(name)), request);
        } catch (InvalidRulebook unknown) {
            throw new NotFoundException("There is no rulebook of this name.", unknown);
        }
    }

    /** A file never changes under its hash, so that a cache may keep it for good. */
    private Response file(Sha256 hash, String name, Request request) {
        EntityTag tag = new EntityTag(hash.hex());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged != null
                ? unchanged
                : Response.ok(files.get(hash)
                        .orElseThrow(() -> new IllegalStateException("the file " + hash.hex() + " is missing")));
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, FOREVER)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
