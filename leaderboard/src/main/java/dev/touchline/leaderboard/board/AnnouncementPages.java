package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.announcement.Announcement;
import dev.touchline.leaderboard.announcement.AnnouncementDesk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How a tournament came to this server, and how anyone can check that nobody steered its draw. */
@Path("/")
@Produces(Pages.HTML)
class AnnouncementPages {
    private final AnnouncementDesk desk;

    AnnouncementPages(AnnouncementDesk desk) {
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance announcement(Announcement announcement);
    }

    @GET
    @Path("tournaments/{id}/announcement")
    @Operation(hidden = true)
    public Response announcement(String id, @Context Request request) {
        Announcement announcement =
                desk.find(id).orElseThrow(() -> new NotFoundException("No tournament of this id was announced."));
        return Pages.page(Templates.announcement(announcement), request);
    }
}
