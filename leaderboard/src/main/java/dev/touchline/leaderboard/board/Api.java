package dev.touchline.leaderboard.board;

import dev.touchline.engine.rulebook.InvalidRulebook;
import dev.touchline.engine.rulebook.Rulebook;
import dev.touchline.leaderboard.board.TaggedAnswer.Freshness;
import dev.touchline.leaderboard.match.ResultEntity;
import dev.touchline.leaderboard.storage.FileStore;
import dev.touchline.leaderboard.storage.Sha256;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
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
    private final Board board;
    private final Programme programme;
    private final FileStore files;

    Api(Board board, Programme programme, FileStore files) {
        this.board = board;
        this.programme = programme;
        this.files = files;
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
    public HomeView home() {
        return programme.now();
    }

    @GET
    @Path("tournaments")
    @Operation(operationId = "tournaments", summary = "All tournaments, the latest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Tournaments.class)))
    public Tournaments tournaments() {
        return new Tournaments(board.tournaments());
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
    public TournamentView tournament(String id) {
        return board.tournament(id);
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
    public MatchView match(String id) {
        return board.match(id);
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
    public Entrants entrants() {
        return new Entrants(board.entrants());
    }

    @GET
    @Path("entrants/{id}")
    @Operation(operationId = "entrant", summary = "An entrant: its policies with their source, its matches")
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
    @Operation(operationId = "rulebooks", summary = "All rulebooks with every constant, SI units")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Rulebooks.class)))
    public Rulebooks rulebooks() {
        List<RulebookView> published =
                RulebookView.PUBLISHED.stream().map(RulebookView::of).toList();
        return new Rulebooks(published);
    }

    @GET
    @Path("rulebooks/{name}")
    @Operation(operationId = "rulebook", summary = "A rulebook")
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

    /** A file never changes under its hash. */
    private Response file(Sha256 hash, String name, Request request) {
        Response.ResponseBuilder answer = TaggedAnswer.of(
                new EntityTag(hash.hex()),
                Freshness.FOREVER,
                request,
                () -> Response.ok(files.get(hash)
                        .orElseThrow(() -> new IllegalStateException("the file " + hash.hex() + " is missing"))));
        return TaggedAnswer.download(answer, name).build();
    }
}
