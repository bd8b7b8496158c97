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
    private final FileStore files;

    Api(Board board, FileStore files) {
        this.board = board;
        this.files = files;
    }

    /** Every tournament. */
    record Tournaments(List<TournamentSummary> tournaments) {}

    /** Every entrant. */
    record Entrants(List<EntrantLink> entrants) {}

    /** Every rulebook. */
    record Rulebooks(List<RulebookView> rulebooks) {}

    @GET
    @Path("tournaments")
    @Operation(summary = "All tournaments, the latest first")
    public Tournaments tournaments() {
        return new Tournaments(board.tournaments());
    }

    @GET
    @Path("tournaments/{id}")
    @Operation(summary = "A tournament: draw, group tables with what decided each place, bracket, schedule")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TournamentView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such tournament",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public TournamentView tournament(String id) {
        return board.tournament(id);
    }

    @GET
    @Path("matches/{id}")
    @Operation(summary = "A match: score, outcome, events, statistics, state hash and where its evidence is")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MatchView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such match",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public MatchView match(String id) {
        return board.match(id);
    }

    @GET
    @Path("matches/{id}/bundle")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "The bundle of a played match: check it with ./touchline verify")
    public Response bundle(String id, @Context Request request) {
        ResultEntity result = board.result(id);
        return file(new Sha256(result.bundleSha256), id + ".bundle", request);
    }

    @GET
    @Path("matches/{id}/replay")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "The replay of a played match: positions tick by tick, for a viewer")
    public Response replay(String id, @Context Request request) {
        ResultEntity result = board.result(id);
        return file(new Sha256(result.replaySha256), id + ".replay", request);
    }

    @GET
    @Path("entrants")
    @Operation(summary = "All entrants, by name")
    public Entrants entrants() {
        return new Entrants(board.entrants());
    }

    @GET
    @Path("entrants/{id}")
    @Operation(summary = "An entrant: its policies with their source, its matches")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EntrantView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such entrant",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public EntrantView entrant(String id) {
        return board.entrant(id);
    }

    @GET
    @Path("rulebooks")
    @Operation(summary = "All rulebooks with every constant, SI units")
    public Rulebooks rulebooks() {
        return new Rulebooks(
                RulebookView.PUBLISHED.stream().map(RulebookView::of).toList());
    }

    @GET
    @Path("rulebooks/{name}")
    @Operation(summary = "A rulebook")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RulebookView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such rulebook",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RulebookView rulebook(String name) {
        try {
            return RulebookView.of(Rulebook.named(name));
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
