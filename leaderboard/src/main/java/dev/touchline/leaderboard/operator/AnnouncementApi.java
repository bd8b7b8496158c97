package dev.touchline.leaderboard.operator;

import dev.touchline.leaderboard.announcement.Announcement;
import dev.touchline.leaderboard.announcement.AnnouncementDesk;
import dev.touchline.leaderboard.announcement.AnnouncementDesk.Act;
import dev.touchline.leaderboard.announcement.AnnouncementDesk.Announced;
import dev.touchline.leaderboard.scheduler.Scheduler;
import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** How tournaments come to this server. Whoever puts one there needs the key, a name and a reason; all of it is published. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
class AnnouncementApi {
    private final OperatorKey key;
    private final AnnouncementDesk desk;
    private final Scheduler scheduler;

    AnnouncementApi(OperatorKey key, AnnouncementDesk desk, Scheduler scheduler) {
        this.key = key;
        this.desk = desk;
        this.scheduler = scheduler;
    }

    @POST
    @Path("tournaments")
    @Consumes({"application/yaml", "application/x-yaml", "text/yaml", "text/x-yaml"})
    @Operation(summary = "Put a tournament on this server from a YAML file; operators only, idempotent by id")
    public Response announce(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @QueryParam("id") @Nullable String id,
            @QueryParam("operator") @Nullable String operator,
            @QueryParam("reason") @Nullable String reason,
            String file) {
        key.require(authorization);
        Announced announced = answered(() -> desk.announce(
                required("id", id), file, new Act(required("operator", operator), required("reason", reason))));
        scheduler.stir();
        Announcement announcement = announced.announcement();
        return Response.status(announced.isNew() ? Response.Status.CREATED : Response.Status.OK)
                .location(URI.create("/api/v1/tournaments/" + announcement.tournament() + "/announcement"))
                .entity(announcement)
                .build();
    }

    @POST
    @Path("tournaments/{id}/draw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Draw an announced tournament with a public value; operators only, once")
    public Announcement draw(
            String id, @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization, String body) {
        key.require(authorization);
        RequestFields fields = RequestFields.read("A draw", "publicValue, operator and reason", body);
        fields.requireOnly("publicValue", "operator", "reason");
        Announcement drawn = answered(() -> desk.draw(
                        id, fields.text("publicValue"), new Act(fields.text("operator"), fields.text("reason"))))
                .orElseThrow(AnnouncementApi::nothingAnnounced);
        scheduler.stir();
        return drawn;
    }

    @GET
    @Path("tournaments/{id}/announcement")
    @Operation(
            operationId = "announcement",
            summary = "How a tournament came to this server: file, operator, commitment, and what its seed is made of")
    public Announcement announcement(String id) {
        return desk.find(id).orElseThrow(AnnouncementApi::nothingAnnounced);
    }

    private static String required(String name, @Nullable String value) {
        if (value == null) {
            throw new BadRequestException("The query parameter " + name + " is missing: send id, operator and reason.");
        }
        return value;
    }

    private static <T> T answered(Supplier<T> act) {
        try {
            return act.get();
        } catch (RefusedException refused) {
            throw refused.refusal() == Refusal.RULING
                    ? new ClientErrorException(refused.getMessage(), Response.Status.CONFLICT, refused)
                    : new BadRequestException(refused.getMessage(), refused);
        }
    }

    private static NotFoundException nothingAnnounced() {
        return new NotFoundException("No tournament of this id was announced.");
    }
}
