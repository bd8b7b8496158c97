package dev.touchline.leaderboard.operator;

import dev.touchline.leaderboard.scheduler.Scheduler;
import dev.touchline.leaderboard.tournament.OperatorDesk;
import dev.touchline.leaderboard.tournament.RulingEntity;
import dev.touchline.tournaments.FixtureState;
import dev.touchline.tournaments.StateOfPlay;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.rulings.Ruling;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Rulings of operators. Each needs the key, a name and a reason; name and reason are published in the audit trail. */
@Path("/api/v1/tournaments/{id}/rulings")
@Produces(MediaType.APPLICATION_JSON)
class OperatorApi {
    private final OperatorKey key;
    private final OperatorDesk desk;
    private final Scheduler scheduler;

    OperatorApi(OperatorKey key, OperatorDesk desk, Scheduler scheduler) {
        this.key = key;
        this.desk = desk;
        this.scheduler = scheduler;
    }

    /**
     * What came of a ruling.
     *
     * @param number its place in the audit trail, from 1
     * @param playable the fixtures that can be played now, in the order of the schedule
     */
    record Ruled(String tournament, int number, boolean paused, List<String> playable) {
        static Ruled of(String tournament, StateOfPlay state) {
            return new Ruled(
                    tournament,
                    state.rulings().list().size(),
                    state.isPaused(),
                    state.ready().stream().map(FixtureState.Ready::id).toList());
        }
    }

    /** One line of the trail as operators see it, public or not. */
    record Line(int number, Instant at, String operator, String reason, String operation) {
        static Line of(RulingEntity row) {
            return new Line(
                    row.ordinal,
                    row.madeAt,
                    row.operator,
                    row.reason,
                    row.toRuling().operation().toString());
        }
    }

    /** The whole trail. */
    record Trail(List<Line> rulings) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Pause, resume, void and replay, disqualify, requeue or extend; operators only")
    public Response rule(
            String id, @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization, String body) {
        key.require(authorization);
        Ruling ruling = RulingRequest.read(body);
        StateOfPlay after;
        try {
            after = desk.rule(id, ruling).orElseThrow(OperatorApi::noTournament);
        } catch (RefusedException refused) {
            throw new ClientErrorException(refused.getMessage(), Response.Status.CONFLICT, refused);
        }
        scheduler.stir();
        return Response.status(Response.Status.CREATED)
                .entity(Ruled.of(id, after))
                .build();
    }

    @GET
    @Operation(summary = "The audit trail with what is not public yet; operators only")
    public Trail trail(String id, @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization) {
        key.require(authorization);
        return new Trail(desk.trail(id).orElseThrow(OperatorApi::noTournament).stream()
                .map(Line::of)
                .toList());
    }

    private static NotFoundException noTournament() {
        return new NotFoundException("There is no tournament of this id.");
    }
}
