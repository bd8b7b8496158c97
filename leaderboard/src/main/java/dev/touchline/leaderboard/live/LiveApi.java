package dev.touchline.leaderboard.live;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A match on air as server-sent events: what was played so far at once, then on at the pace of the match clock. */
@Path("/api/v1")
class LiveApi {
    private static final Logger LOG = Logger.getLogger(LiveApi.class);

    private static final int MOST_WATCHERS = 500;
    private static final Duration BETWEEN_PARTS = Duration.ofSeconds(1);
    /** Silence after which a line keeps the connection open through proxies. */
    private static final int SECONDS_OF_SILENCE = 15;

    private static final Pattern ID = Pattern.compile("(\\d{1,6})\\.(\\d{1,7})");

    private final LiveDesk desk;
    private final Semaphore seats = new Semaphore(MOST_WATCHERS);

    LiveApi(LiveDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("matches/{id}/live")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @Operation(
            summary = "A match on air, as server-sent events",
            description =
                    "Events of the name 'part' have JSON with 'frames' (a replay of the frames 'from' to 'to', Base64), the"
                            + " match events told since, and the id RUN.FRAMES; whoever reconnects with it as Last-Event-ID goes on"
                            + " where he was. 'over' ends the stream. Nothing comes before the match clock reaches it.")
    @APIResponse(responseCode = "404", description = "No such match, or it is not on air")
    public Multi<OutboundSseEvent> live(
            String id, @HeaderParam("Last-Event-ID") @Nullable String last, @Context Sse sse) {
        LiveMatch match = desk.find(id);
        if (!seats.tryAcquire()) {
            throw new ServiceUnavailableException("Too many people are watching; try again in a minute.");
        }
        Watcher watcher = new Watcher(id, sse, framesOf(last, match));
        return Multi.createFrom()
                .<OutboundSseEvent>emitter(
                        emitter -> Thread.ofVirtual().name("live " + id).start(() -> watcher.watch(emitter)),
                        BackPressureStrategy.BUFFER)
                .onTermination()
                .invoke(() -> seats.release());
    }

    /** The frames that a client has, if they are of the run that is on air. */
    private static int framesOf(@Nullable String last, LiveMatch match) {
        Matcher id = ID.matcher(last == null ? "" : last);
        return id.matches() && Integer.parseInt(id.group(1)) == match.run() ? Integer.parseInt(id.group(2)) : 0;
    }

    /** One connection. */
    private final class Watcher {
        private final String id;
        private final Sse sse;
        private int run;
        private int frames;
        private int silence;

        Watcher(String id, Sse sse, int frames) {
            this.id = id;
            this.sse = sse;
            this.frames = frames;
        }

        void watch(MultiEmitter<? super OutboundSseEvent> emitter) {
            try {
                while (!emitter.isCancelled()) {
                    LiveMatch match = desk.find(id);
                    send(match, emitter);
                    if (match.isSeenToTheEnd(frames)) {
                        emitter.emit(
                                sse.newEventBuilder().name("over").data("{}").build());
                        emitter.complete();
                        return;
                    }
                    Thread.sleep(BETWEEN_PARTS);
                }
            } catch (InterruptedException stopped) {
                emitter.complete();
            } catch (RuntimeException failure) {
                // The visitor's browser connects again, and is told then what is wrong.
                LOG.debugf(failure, "the stream of %s broke off", id);
                emitter.complete();
            }
        }

        private void send(LiveMatch match, MultiEmitter<? super OutboundSseEvent> emitter) {
            if (run != 0 && match.run() != run) {
                frames = 0;
            }
            run = match.run();
            silence++;
            for (LiveMatch.Part part = match.after(frames); part != null; part = match.after(frames)) {
                emitter.emit(sse.newEventBuilder()
                        .name("part")
                        .id(run + "." + part.to())
                        .mediaType(MediaType.APPLICATION_JSON_TYPE)
                        .data(LiveMatch.Part.class, part)
                        .build());
                frames = part.to();
                silence = 0;
            }
            if (silence >= SECONDS_OF_SILENCE) {
                emitter.emit(sse.newEventBuilder().comment("still here").build());
                silence = 0;
            }
        }
    }
}
