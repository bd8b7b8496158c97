package dev.touchline.leaderboard.live;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** A match as server-sent events: what may be seen so far at once, then on at the pace of the match clock. */
@Path("/api/v1")
class LiveApi {
    private final Stands stands;

    LiveApi(Stands stands) {
        this.stands = stands;
    }

    @GET
    @Path("matches/{id}/live")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @Operation(
            summary = "A match that is played now, or on air, as server-sent events",
            description =
                    "Events of the name 'part' have JSON with 'frames' (a replay of the frames 'from' to 'to', Base64), the"
                            + " match events told since, and the id RUN.FRAMES; whoever reconnects with it as Last-Event-ID goes on"
                            + " where he was. 'over' ends the stream. Nothing comes before the match clock reaches it. Where results"
                            + " are public at once there is no such clock: 'minute' tells how far the match is, and all parts come"
                            + " as soon as it is played and checked.")
    @APIResponse(responseCode = "404", description = "No such match, or there is nothing to watch yet")
    @APIResponse(responseCode = "503", description = "Every seat is taken")
    public Multi<OutboundSseEvent> live(
            String id, @HeaderParam("Last-Event-ID") @Nullable String last, @Context Sse sse) {
        Watcher watcher = new Watcher(sse, last);
        return stands.watch(id).onItem().transformToIterable(watcher::told);
    }
}
