package dev.touchline.leaderboard.board;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.touchline.leaderboard.ladder.Ladder;
import dev.touchline.leaderboard.support.Cups;
import dev.touchline.leaderboard.support.PostgresForTests;
import dev.touchline.leaderboard.tournament.Forecasts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PictureRoutesTest {
    private static final String CUP = "pictured";

    @Inject
    Cups cups;

    @Inject
    Ladder ladder;

    @Inject
    Forecasts forecasts;

    @BeforeEach
    void play() {
        cups.play(CUP);
        forecasts.update(CUP);
        ladder.refresh();
    }

    @ParameterizedTest
    @CsvSource({
        "/pictures/site/home.png, image/png",
        "/pictures/tournaments/pictured.png, image/png",
        "/pictures/matches/pictured.group-A-1-2.png, image/png",
        "/pictures/entrants/pretender-1.png, image/png",
        "/badges/entrants/pretender-1.svg, image/svg+xml",
        "/charts/ratings.png, image/png",
        "/charts/ratings.svg, image/svg+xml",
        "/charts/tournaments/pictured/odds.png, image/png",
        "/charts/tournaments/pictured/odds.svg, image/svg+xml"
    })
    void drawsAndDoesNotSendTwice(String path, String type) throws IOException {
        Response first = given().get(path);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.contentType()).startsWith(type);
        given().header("If-None-Match", first.header("ETag")).get(path).then().statusCode(304);
        Path folder = Files.createDirectories(Path.of("target", "screenshots"));
        Files.write(folder.resolve(path.substring(1).replace('/', '-')), first.asByteArray());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pictures/tournaments/none.png",
                "/pictures/matches/none.png",
                "/pictures/entrants/none.png",
                "/pictures/entrants/pretender-1.gif",
                "/badges/entrants/none.svg",
                "/charts/ratings.gif",
                "/charts/tournaments/none/odds.svg"
            })
    void saysWhenThereIsNone(String path) {
        given().get(path).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/, site/home",
        "/tournaments/pictured, tournaments/pictured",
        "/matches/pictured.group-A-1-2, matches/pictured.group-A-1-2",
        "/entrants/pretender-1, entrants/pretender-1"
    })
    void pagesNameTheirCardByItsAbsoluteAddress(String page, String picture) {
        given().get(page)
                .then()
                .body(
                        containsString("<meta property=\"og:image\" content=\"https://touchline.example/pictures/"
                                + picture + ".png\">"),
                        containsString("<meta name=\"twitter:card\" content=\"summary_large_image\">"));
    }

    @Test
    void theBadgeSaysWhatTheJsonSays() {
        String best = ladder.current().rows().getFirst().entrantId();
        double elo = given().get("/api/v1/entrants/" + best).jsonPath().getDouble("rating.elo");

        given().get("/badges/entrants/" + best + ".svg")
                .then()
                .body(containsString(Math.round(elo) + " ± "), containsString("height=\"20\""));
    }
}
