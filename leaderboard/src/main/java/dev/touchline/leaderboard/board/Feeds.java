package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.board.TaggedAnswer.Freshness;
import dev.touchline.leaderboard.tournament.Broadcast;
import dev.touchline.leaderboard.tournament.PublicTournament;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Results as they become public, for readers of feeds. */
@Path("/")
class Feeds {
    private static final String ATOM = "application/atom+xml;charset=utf-8";

    private final ResultFeed results;
    private final Broadcast broadcast;
    private final PublicAddress address;

    Feeds(ResultFeed results, Broadcast broadcast, PublicAddress address) {
        this.results = results;
        this.broadcast = broadcast;
        this.address = address;
    }

    @GET
    @Path("feed.atom")
    @Operation(hidden = true)
    public Response all(@Context Request request) {
        return answer(AtomDocument.of("Touchline results", "/feed.atom", "/", results.latest(), address), request);
    }

    @GET
    @Path("tournaments/{id}/feed.atom")
    @Operation(hidden = true)
    public Response tournament(String id, @Context Request request) {
        PublicTournament tournament =
                broadcast.find(id).orElseThrow(() -> new NotFoundException("There is no tournament of this id."));
        String page = "/tournaments/" + id;
        return answer(
                AtomDocument.of(
                        tournament.name() + " results", page + "/feed.atom", page, results.latestOf(id), address),
                request);
    }

    private static Response answer(byte[] feed, Request request) {
        return TaggedAnswer.of(feed, ATOM, Freshness.A_MINUTE, request).build();
    }
}
