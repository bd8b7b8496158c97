package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.board.TaggedAnswer.Freshness;
import dev.touchline.leaderboard.ladder.Ladder;
import dev.touchline.leaderboard.ladder.LadderRow;
import dev.touchline.leaderboard.pictures.Drawing;
import dev.touchline.leaderboard.pictures.DrawingRoom;
import dev.touchline.leaderboard.pictures.Format;
import dev.touchline.leaderboard.pictures.Picture;
import dev.touchline.leaderboard.pictures.RatingChart;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Social cards, badges and charts. They show what pages show, and know no more. */
@Path("/")
class PictureRoutes {
    private static final long SECONDS_TO_RETRY = 5;

    private final Board board;
    private final EntrantRecords entrants;
    private final Ladder ladder;
    private final DrawingRoom room;

    PictureRoutes(Board board, EntrantRecords entrants, Ladder ladder, DrawingRoom room) {
        this.board = board;
        this.entrants = entrants;
        this.ladder = ladder;
        this.room = room;
    }

    @GET
    @Path("pictures/site/home.png")
    @Operation(hidden = true)
    public Response home(@Context Request request) {
        return answer(Cards.home(board.tournaments()), Format.PNG, request);
    }

    @GET
    @Path("pictures/tournaments/{file: [^/]+\\.png}")
    @Operation(hidden = true)
    public Response tournament(String file, @Context Request request) {
        return answer(Cards.tournament(board.tournament(stem(file))), Format.PNG, request);
    }

    @GET
    @Path("pictures/matches/{file: [^/]+\\.png}")
    @Operation(hidden = true)
    public Response match(String file, @Context Request request) {
        return answer(Cards.match(board.match(stem(file))), Format.PNG, request);
    }

    @GET
    @Path("pictures/entrants/{file: [^/]+\\.png}")
    @Operation(hidden = true)
    public Response entrant(String file, @Context Request request) {
        return answer(Cards.entrant(entrants.profile(stem(file))), Format.PNG, request);
    }

    @GET
    @Path("badges/entrants/{file: [^/]+\\.svg}")
    @Operation(hidden = true)
    public Response badge(String file, @Context Request request) {
        return answer(Cards.badge(entrants.profile(stem(file))).picture(), request);
    }

    @GET
    @Path("charts/{file: ratings\\.(png|svg)}")
    @Operation(hidden = true)
    public Response ratings(String file, @Context Request request) {
        List<RatingChart.Row> rows = new ArrayList<>();
        for (LadderRow row : ladder.current().rows()) {
            Double elo = row.rating();
            Double low = row.low();
            Double high = row.high();
            if (elo != null && low != null && high != null) {
                rows.add(new RatingChart.Row(row.name(), elo, low, high));
            }
        }
        if (rows.isEmpty()) {
            throw new NotFoundException("Nobody is rated yet.");
        }
        return answer(new RatingChart("Ratings", rows), formatOf(file), request);
    }

    @GET
    @Path("charts/tournaments/{id}/{file: odds\\.(png|svg)}")
    @Operation(hidden = true)
    public Response odds(String id, String file, @Context Request request) {
        TournamentView view = board.tournament(id);
        if (view.forecasts().isEmpty()) {
            throw new NotFoundException("There are no title odds of this tournament.");
        }
        return answer(Cards.odds(view), formatOf(file), request);
    }

    private Response answer(Drawing drawing, Format format, Request request) {
        return room.picture(drawing, format)
                .map(picture -> answer(picture, request))
                .orElseGet(PictureRoutes::busy);
    }

    private static Response answer(Picture picture, Request request) {
        return TaggedAnswer.of(picture.bytes(), picture.type(), Freshness.FIVE_MINUTES, request)
                .build();
    }

    private static Response busy() {
        return Response.status(Response.Status.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_RETRY)
                .type(MediaType.TEXT_PLAIN_TYPE)
                .entity("Pictures are drawn one at a time, and many are asked for now.")
                .build();
    }

    private static String stem(String file) {
        return file.substring(0, file.lastIndexOf('.'));
    }

    private static Format formatOf(String file) {
        return file.endsWith(".svg") ? Format.SVG : Format.PNG;
    }
}
