package dev.touchline.leaderboard.board;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchline.leaderboard.board.TaggedAnswer.Freshness;
import dev.touchline.leaderboard.entrant.EntrantEntity;
import dev.touchline.leaderboard.ladder.Ladder;
import dev.touchline.leaderboard.ladder.Meetings;
import dev.touchline.leaderboard.ladder.RatingPoint;
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
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Everything there is, for programs: all results page by page or as one file, and what the ratings rest on. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
class Dumps {
    static final String JSON_LINES = "application/x-ndjson";
    private static final String CSV = "text/csv;charset=utf-8";
    private static final String ENTRANT = "entrant";
    private static final int USUAL_SIZE = 100;

    private final ResultArchive archive;
    private final EntrantRecords entrants;
    private final Ladder ladder;
    private final ObjectMapper mapper;

    Dumps(ResultArchive archive, EntrantRecords entrants, Ladder ladder, ObjectMapper mapper) {
        this.archive = archive;
        this.entrants = entrants;
        this.ladder = ladder;
        this.mapper = mapper;
    }

    /**
     * One page of all results.
     *
     * @param total on all pages
     */
    @Schema(name = "ResultRecords")
    record Results(int page, int size, long total, List<ResultRecord> results) {}

    /** Every pair of entrants that has met. */
    @Schema(name = "HeadToHeads")
    record HeadToHeads(List<Meetings> meetings) {}

    /** The ratings of an entrant run by run. */
    @Schema(name = "RatingHistory")
    record History(String entrant, List<RatingPoint> ratings) {}

    @GET
    @Path("results")
    @Operation(
            operationId = "results",
            summary = "All public results that count, page by page: tournaments as drawn, matches as numbered")
    @Parameter(name = "entrant", in = ParameterIn.QUERY, description = "Id of an entrant; results of all without it")
    @Parameter(
            name = "page",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
    @Parameter(
            name = "size",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "100"))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Results.class)))
    public Results results(@Context UriInfo uri) {
        Query query = new Query(uri.getQueryParameters()).knowing(List.of(ENTRANT, Query.PAGE, Query.SIZE));
        int page = query.page();
        int size = query.size(USUAL_SIZE);
        ResultArchive.Edition edition = edition(query.text(ENTRANT));
        long pages = Math.max(1, Math.ceilDiv(edition.results(), (long) size));
        if (page > pages) {
            throw WrongParameter.unlike(Query.PAGE, Integer.toString(page), "a whole number from 1 to " + pages);
        }
        return new Results(page, size, edition.results(), archive.page(edition, page, size));
    }

    private ResultArchive.Edition edition(@Nullable String entrant) {
        if (entrant == null) {
            return archive.now();
        }
        if (!entrants.isKnown(entrant)) {
            throw WrongParameter.unlike(ENTRANT, entrant, "the id of an entrant, as /api/v1/entrants lists them");
        }
        return archive.ofEntrant(entrant);
    }

    @GET
    @Path("results.csv")
    @Produces(CSV)
    @Operation(operationId = "resultsAsCsv", summary = "All public results that count as one CSV file")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response csv(@Context Request request) {
        return dump(ResultRecord.CSV_HEADER, ResultRecord::csv, CSV, "results.csv", request);
    }

    @GET
    @Path("results.jsonl")
    @Produces(JSON_LINES)
    @Operation(operationId = "resultsAsJsonLines", summary = "All public results that count, one JSON object a line")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = JSON_LINES, schema = @Schema(implementation = ResultRecord.class)))
    public Response jsonLines(@Context Request request) {
        return dump("", this::jsonLine, JSON_LINES, "results.jsonl", request);
    }

    @GET
    @Path("leaderboard/log.csv")
    @Produces(CSV)
    @Operation(
            operationId = "ratingLog",
            summary = "The matches that the latest ratings rest on: ./touchline ratings repeats them")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response ratingLog(@Context Request request) {
        byte[] log = ladder.logAsCsv().getBytes(UTF_8);
        EntityTag tag = new EntityTag(Sha256.of(log).hex());
        return TaggedAnswer.download(
                        TaggedAnswer.of(tag, Freshness.ASK, request, () -> Response.ok(log, CSV)), "ratings.csv")
                .build();
    }

    @GET
    @Path("leaderboard/head-to-head")
    @Operation(
            operationId = "headToHead",
            summary = "Every pair of entrants that has met, with won, drawn, lost, goals")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HeadToHeads.class)))
    public HeadToHeads headToHead() {
        return new HeadToHeads(ladder.meetings());
    }

    @GET
    @Path("entrants/{id}/ratings")
    @Operation(operationId = "ratingHistory", summary = "The ratings of an entrant, run by run")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = History.class)))
    public History ratingHistory(String id) {
        if (EntrantEntity.findById(id) == null) {
            throw new NotFoundException("There is no entrant of this id.");
        }
        return new History(id, ladder.history(id));
    }

    private String jsonLine(ResultRecord result) {
        try {
            return mapper.writeValueAsString(result) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a result cannot be written as JSON", impossible);
        }
    }

    private Response dump(String head, Function<ResultRecord, String> line, String type, String name, Request request) {
        ResultArchive.Edition edition = archive.now();
        StreamingOutput stream = output -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(output, UTF_8));
            writer.write(head);
            archive.forEach(edition, result -> write(writer, line.apply(result)));
            writer.flush();
        };
        EntityTag tag = new EntityTag(edition.tag() + "-" + name, true);
        return TaggedAnswer.download(
                        TaggedAnswer.of(tag, Freshness.ASK, request, () -> Response.ok(stream, type)), name)
                .build();
    }

    private static void write(Writer writer, String text) {
        try {
            writer.write(text);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
