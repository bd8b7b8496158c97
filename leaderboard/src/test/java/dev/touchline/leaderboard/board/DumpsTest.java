package dev.touchline.leaderboard.board;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchline.leaderboard.ladder.Ladder;
import dev.touchline.leaderboard.support.Cups;
import dev.touchline.leaderboard.support.PostgresForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All results for programs: the same in every format, in an order that does not depend on arrival. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class DumpsTest {
    @Inject
    Cups cups;

    @Inject
    Ladder ladder;

    private final ObjectMapper mapper = new ObjectMapper();

    @BeforeEach
    void play() {
        cups.play("dumped-cup");
        ladder.refresh();
    }

    @Test
    void csvAndJsonLinesSayTheSameInTheSameOrder() throws Exception {
        List<String> csv = given().get("/api/v1/results.csv").asString().lines().toList();
        List<String> lines =
                given().get("/api/v1/results.jsonl").asString().lines().toList();

        List<String> fromJson = new ArrayList<>();
        for (String line : lines) {
            List<String> cells = new ArrayList<>();
            mapper.readTree(line).forEach(value -> cells.add(value.isNull() ? "" : value.asText()));
            fromJson.add(String.join(",", cells));
        }

        assertThat(csv.subList(1, csv.size())).isEqualTo(fromJson).hasSizeGreaterThanOrEqualTo(31);
        List<String> columns = new ArrayList<>();
        mapper.readTree(lines.getFirst()).fieldNames().forEachRemaining(columns::add);
        assertThat(csv.getFirst()).isEqualTo(String.join(",", columns));
    }

    @Test
    void theOrderIsThatOfTheSchedule() {
        List<Integer> numbers = new ArrayList<>();
        given().get("/api/v1/results.jsonl").asString().lines().forEach(line -> {
            if (line.contains("\"dumped-cup\"")) {
                numbers.add(Integer.parseInt(line.replaceFirst(".*\"number\":(\\d+),.*", "$1")));
            }
        });

        assertThat(numbers).hasSize(31).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void pagesTellWhatTheDumpTells() throws Exception {
        int total = given().get("/api/v1/results").path("total");
        List<JsonNode> paged = new ArrayList<>();
        for (int page = 1; page <= Math.ceilDiv(total, 20); page++) {
            mapper.readTree(given().get("/api/v1/results?size=20&page=" + page).asString())
                    .get("results")
                    .forEach(paged::add);
        }

        List<JsonNode> dumped = new ArrayList<>();
        for (String line :
                given().get("/api/v1/results.jsonl").asString().lines().toList()) {
            dumped.add(mapper.readTree(line));
        }
        assertThat(paged).isEqualTo(dumped);
    }

    @ParameterizedTest
    @ValueSource(strings = {"size=501", "size=1000000000", "size=0", "page=99999", "page=x", "limit=3"})
    void refusesPagesThatAreTooLargeOrNotThere(String query) {
        given().get("/api/v1/results?" + query)
                .then()
                .statusCode(400)
                .contentType(Problem.MEDIA_TYPE)
                .body("parameter", equalTo(query.substring(0, query.indexOf('='))))
                .body("detail", containsString(query.startsWith("limit") ? "page, size" : "from 1 to"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/results",
                "/api/v1/results.csv",
                "/api/v1/results.jsonl",
                "/api/v1/leaderboard/log.csv",
                "/api/v1/leaderboard/head-to-head",
                "/api/v1/entrants/pretender-3/ratings",
                "/api/v1/home",
                "/api/v1/tournaments",
                "/api/v1/tournaments/dumped-cup",
                "/api/v1/matches/dumped-cup.group-A-1-2",
                "/api/v1/entrants",
                "/api/v1/entrants/pretender-3",
                "/api/v1/rulebooks",
                "/api/v1/rulebooks/classic-1"
            })
    void whatHasNotChangedIsNotSentAgain(String address) {
        String tag = given().get(address)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .extract()
                .header("ETag");

        given().header("If-None-Match", tag).get(address).then().statusCode(304);
    }

    @Test
    void anEntrantHasAllResultsInWhichItPlayed() throws Exception {
        Set<String> expected = new TreeSet<>();
        for (String line :
                given().get("/api/v1/results.jsonl").asString().lines().toList()) {
            JsonNode result = mapper.readTree(line);
            if (result.path("home").asText().equals("pretender-3")
                    || result.path("away").asText().equals("pretender-3")) {
                expected.add(result.path("match").asText());
            }
        }

        List<String> matches = given().get("/api/v1/results?entrant=pretender-3&size=500")
                .then()
                .body("total", equalTo(expected.size()))
                .extract()
                .path("results.match");

        assertThat(matches).hasSizeGreaterThanOrEqualTo(3).hasSameElementsAs(expected);
        given().get("/api/v1/entrants/pretender-3").then().body("balance.played", equalTo(expected.size()));
        given().get("/api/v1/results?entrant=nobody")
                .then()
                .statusCode(400)
                .contentType(Problem.MEDIA_TYPE)
                .body("parameter", equalTo("entrant"));
    }

    @Test
    void theRatingLogIsThatOfTheRun() {
        String hash = given().get("/api/v1/leaderboard").path("logSha256");

        given().get("/api/v1/leaderboard/log.csv")
                .then()
                .contentType("text/csv")
                .header("ETag", "\"" + hash + "\"")
                .body(containsString("player_a,player_b,score_a,score_b,cluster,attempt_a,attempt_b\n"));
    }

    @Test
    void tellsTheHistoryOfAnEntrant() {
        given().get("/api/v1/entrants/pretender-3/ratings")
                .then()
                .body("entrant", equalTo("pretender-3"))
                .body("ratings.findAll { it.run < 1 || it.rankLow > it.rankHigh }", hasSize(0));
        given().get("/api/v1/entrants/nobody/ratings").then().statusCode(404).contentType(Problem.MEDIA_TYPE);
    }
}
