package dev.touchline.leaderboard.board;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.touchline.leaderboard.ladder.Ladder;
import dev.touchline.leaderboard.support.Cups;
import dev.touchline.leaderboard.support.PostgresForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What visitors and programs can ask of the leaderboard. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class LeaderboardTest {
    private static final String API = "/api/v1/leaderboard";

    @Inject
    Cups cups;

    @Inject
    Ladder ladder;

    @BeforeEach
    void play() {
        cups.play("board-cup");
        ladder.refresh();
    }

    @Test
    void tellsRatingsWithIntervalsAndRankRanges() {
        given().get(API)
                .then()
                .statusCode(200)
                .body("run", greaterThan(0))
                .body("method", equalTo("davidson"))
                .body("anchored", equalTo(true))
                .body("total", equalTo(16))
                .body("rows", hasSize(16))
                .body("rows.find { it.standing == 'rated' }.keySet()", hasItem("low"))
                .body(
                        "rows.findAll { it.rating != null && !(it.low <= it.rating && it.rating <= it.high) }",
                        hasSize(0))
                .body("rows.findAll { it.won + it.drawn + it.lost != it.matches }", hasSize(0))
                .body(
                        "rows.findAll { it.reference }.entrant.id.sort()",
                        equalTo(List.of("pretender-3", "pretender-4")));
    }

    @Test
    void sortsByWhatIsAsked() {
        List<Integer> points = given().get(API + "?sort=points").path("rows.points");
        List<Integer> fewestFirst = given().get(API + "?sort=points&order=asc").path("rows.points");
        List<String> names = given().get(API + "?sort=name").path("rows.entrant.name");

        assertThat(points).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(fewestFirst).isSorted().hasSameSizeAs(points);
        assertThat(names).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @Test
    void filtersByNameProviderAndProvisional() {
        given().queryParam("name", "ENDERS 1")
                .get(API)
                .then()
                .body("rows", hasSize(7))
                .body("rows.entrant.name", everyItem(containsString("enders 1")));
        given().queryParam("name", "<script").get(API).then().body("rows.entrant.id", equalTo(List.of("pretender-1")));
        given().queryParam("provider", "Test <b>bench</b>").get(API).then().body("total", equalTo(16));
        given().get(API + "?provisional=only").then().body("rows.provisional", everyItem(equalTo(true)));
        given().get(API + "?provisional=no").then().body("rows.provisional", everyItem(equalTo(false)));
        given().get(API + "?name=nobody&provider=&sort=").then().statusCode(200).body("rows", hasSize(0));
    }

    @Test
    void pagesThroughAllEntrants() {
        List<String> all = given().get(API).path("rows.entrant.id");
        List<String> first = given().get(API + "?size=10").path("rows.entrant.id");
        List<String> second = given().get(API + "?size=10&page=2").path("rows.entrant.id");

        assertThat(first).hasSize(10);
        assertThat(second).hasSize(6);
        assertThat(all).startsWith(first.toArray(String[]::new)).endsWith(second.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    sort=elo                | sort        | "elo", but permitted is: rating, name, provider
                    order=up                | order       | asc, desc
                    provisional=maybe       | provisional | yes, no, only
                    provider=Nobody         | provider    | Test <b>bench</b>
                    size=100000             | size        | a whole number from 1 to 500
                    size=99999999999999999  | size        | a whole number from 1 to 500
                    size=-1                 | size        | a whole number from 1 to 500
                    page=0                  | page        | a whole number from 1 to 100000
                    page=2                  | page        | a whole number from 1 to 1
                    sort=name&sort=rating   | sort        | one value
                    colour=red              | colour      | there are provider, name, provisional, sort, order, page, size
                    """)
    void refusesAWrongFilterAndSaysWhatIsAllowed(String query, String parameter, String allowed) {
        given().get(API + "?" + query)
                .then()
                .statusCode(400)
                .contentType(Problem.MEDIA_TYPE)
                .body("status", equalTo(400))
                .body("parameter", equalTo(parameter))
                .body("detail", containsString(allowed));
        given().get("/leaderboard?" + query)
                .then()
                .statusCode(400)
                .contentType("text/html")
                .body(containsString("The "), containsString(parameter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/leaderboard", API, "/leaderboard?sort=name", API + "?name=1"})
    void costsNothingWhileNothingChanged(String address) {
        Response first = given().get(address);

        Response again = given().get(address);
        Response unchanged =
                given().header("If-None-Match", first.header("ETag")).get(address);

        assertThat(again.asString()).isEqualTo(first.asString()).isNotEmpty();
        assertThat(again.contentType()).isEqualToIgnoringCase(first.contentType());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag")).startsWith("W/\"");
        assertThat(again.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(again.header("Content-Security-Policy")).contains("default-src 'none'; script-src 'self'");
        assertThat(again.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(unchanged.asString()).isEmpty();
    }

    @Test
    void isCompressedForThoseWhoTakeIt() {
        String plain = given().get("/leaderboard").asString();

        Response compressed = given().header("Accept-Encoding", "gzip").get("/leaderboard");

        assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(compressed.asString()).isEqualTo(plain);
        assertThat(given().config(uncompressed()).get("/leaderboard").header("Content-Encoding"))
                .isNull();
    }

    @Test
    void changesWithTheNextRun() {
        cups.draw("board-next");
        ladder.refresh();
        int before = given().get(API).path("matches");
        String page = given().get("/leaderboard").asString();

        cups.playNext("board-next", 1);
        ladder.refresh();

        given().get(API).then().body("matches", equalTo(before + 1));
        assertThat(given().get("/leaderboard").asString()).isNotEqualTo(page);
    }

    private static RestAssuredConfig uncompressed() {
        return RestAssured.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());
    }
}
