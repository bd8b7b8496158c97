package dev.touchline.leaderboard.operator;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.touchline.leaderboard.support.Cups;
import dev.touchline.leaderboard.support.PostgresForTests;
import dev.touchline.tournaments.lots.SeedCommitment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a tournament comes to a server, and that nobody can steer its draw. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class AnnouncementApiTest {
    private static final String KEY = "Bearer a key for tests only";
    private static final String VALUE = "drand round 4711: 9f86d081884c7d65";

    @Inject
    Cups cups;

    @BeforeEach
    void registerThePretenders() {
        cups.drawOnce("op-registered");
    }

    @Test
    void aFileWithASeedIsDrawnAtOnce() {
        announce("put-seeded", file("seed: 42\n"))
                .statusCode(201)
                .header("Location", endsWith("/api/v1/tournaments/put-seeded/announcement"))
                .body("seed", equalTo(42))
                .body("commitment", nullValue())
                .body("operator", equalTo("Ann"));

        given().get("/api/v1/tournaments/put-seeded")
                .then()
                .body("name", equalTo("Cup of four"))
                .body("seed", equalTo(42))
                .body("fixtures", equalTo(7))
                .body("status", equalTo("PLAYING"));
        cups.playOut("put-seeded");
        given().get("/api/v1/tournaments/put-seeded").then().body("status", equalTo("FINISHED"));
    }

    @Test
    void withoutASeedTheSecretIsPromisedBeforeAndRevealedWithTheDraw() {
        String commitment = announce("put-promised", file(""))
                .statusCode(201)
                .body("commitment", matchesPattern("[0-9a-f]{64}"))
                .body("secret", nullValue())
                .body("seed", nullValue())
                .extract()
                .path("commitment");
        given().get("/api/v1/tournaments/put-promised").then().statusCode(404);
        given().get("/api/v1/tournaments/put-promised/announcement")
                .then()
                .statusCode(200)
                .body("commitment", equalTo(commitment))
                .body("secret", nullValue())
                .body("file", equalTo(file("")));

        draw("put-promised", VALUE).statusCode(200);

        String secret =
                given().get("/api/v1/tournaments/put-promised/announcement").path("secret");
        long seed = new SeedCommitment(commitment).reveal(secret, VALUE);
        given().get("/api/v1/tournaments/put-promised/announcement")
                .then()
                .body("seed", equalTo(seed))
                .body("publicValue", equalTo(VALUE))
                .body("drawnAt", notNullValue());
        given().get("/api/v1/tournaments/put-promised").then().body("seed", equalTo(seed));
    }

    @Test
    void visitorsReadHowTheSeedCameAbout() {
        String commitment = announce("put-read", file("")).extract().path("commitment");
        given().get("/").then().body(containsString("/tournaments/put-read/announcement"));
        given().get("/tournaments/put-read/announcement")
                .then()
                .statusCode(200)
                .body(containsString("Not drawn yet"))
                .body(containsString(commitment))
                .body(containsString("season opening"))
                .body(containsString("format: groups, groups: 1"));

        draw("put-read", VALUE).body("drawnBy", equalTo("Bob")).body("drawReason", equalTo("entries closed"));

        String secret = given().get("/api/v1/tournaments/put-read/announcement").path("secret");
        given().get("/tournaments/put-read/announcement")
                .then()
                .body(containsString("printf 'touchline-seed:%s' " + secret + " | sha256sum"))
                .body(containsString(VALUE))
                .body(containsString("by <bdi>Bob</bdi>"));
        given().get("/").then().body(not(containsString("/tournaments/put-read/announcement")));
        given().get("/tournaments/put-read").then().body(containsString("/tournaments/put-read/announcement"));
        given().get("/tournaments/put-nothing/announcement").then().statusCode(404);
    }

    @Test
    void theSameAgainChangesNothing() {
        String commitment = announce("put-again", file("")).extract().path("commitment");

        announce("put-again", file("")).statusCode(200).body("commitment", equalTo(commitment));
        long seed = draw("put-again", VALUE).statusCode(200).extract().path("seed");
        draw("put-again", VALUE).statusCode(200).body("seed", equalTo(seed));
        announce("put-again", file("")).statusCode(200).body("seed", equalTo(seed));
    }

    @Test
    void anIdBelongsToOneTournamentAndADrawIsMadeOnce() {
        announce("put-taken", file("")).statusCode(201);
        draw("put-taken", VALUE).statusCode(200);

        announce("put-taken", file("seed: 1\n"))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", containsString("the id put-taken is taken by a tournament from another file"));
        announce("op-registered", file("")).statusCode(409).body("detail", containsString("that came from no file"));
        draw("put-taken", "another value").statusCode(409).body("detail", containsString("a draw is made once"));
        announce("put-own-seed", file("seed: 5\n")).statusCode(201);
        draw("put-own-seed", VALUE).statusCode(409).body("detail", containsString("its file gives the seed"));
        draw("put-never", VALUE).statusCode(404);
    }

    @Test
    void saysWhatIsWrongWithTheFileByLineAndField() {
        refuses(file("").replace("rules: arena", "rules: fifa"), "put-wrong.yaml, line 9, stages[0].rules");
        refuses(file("").replace("pretender-2,", "nobody,"), "line 4, entrants[1].id: no entrant \"nobody\"");
        refuses(
                file("").replace("rating: 1003", "rating: 1003, name: Me"),
                "line 5, entrants[2]: the field \"name\" is unknown here: use id, rating");
        refuses(file("seed: -1\n"), "line 2, seed: \"-1\" is not a seed: use a whole number from 0 to");
        refuses(file("").replaceAll("(?s)entrants:.*stages:", "stages:"), "the field entrants is missing: list 4");
        refuses(
                file("").replace("rules: arena", "rules: arena, draw: {fixed: {pretender-1: A1, pretender-2: A1}}"),
                "put-wrong.yaml");
        refuses("", "put-wrong.yaml is empty");
        given().get("/api/v1/tournaments/put-wrong/announcement").then().statusCode(404);
    }

    @Test
    void saysWhatIsWrongWithTheRequest() {
        given().header("Authorization", KEY)
                .contentType("application/yaml")
                .body(file("").getBytes(UTF_8))
                .post("/api/v1/tournaments?id=put-x&operator=Ann")
                .then()
                .statusCode(400)
                .body("detail", containsString("The query parameter reason is missing"));
        announce("Put_X", file("")).statusCode(400).body("detail", containsString("The id \"Put_X\" is not allowed"));
        draw("put-x", "two\nlines").statusCode(400).body("detail", containsString("on one line"));
        given().header("Authorization", KEY)
                .contentType("application/json")
                .body("{\"publicValue\":\"v\",\"operator\":\"A\",\"reason\":\"r\",\"seed\":1}")
                .post("/api/v1/tournaments/put-x/draw")
                .then()
                .statusCode(400)
                .body("detail", allOf(containsString("The field seed is unknown here"), containsString("publicValue")));
    }

    @Test
    void turnsAwayWhoHasNoKey() {
        for (String header : List.of("", "Bearer wrong")) {
            given().header("Authorization", header)
                    .contentType("application/yaml")
                    .body(file("seed: 1\n").getBytes(UTF_8))
                    .post("/api/v1/tournaments?id=put-locked&operator=Eve&reason=r")
                    .then()
                    .statusCode(401);
            given().header("Authorization", header)
                    .contentType("application/json")
                    .body("{}")
                    .post("/api/v1/tournaments/put-locked/draw")
                    .then()
                    .statusCode(401);
        }
        given().get("/api/v1/tournaments/put-locked").then().statusCode(404);
    }

    @Test
    void twoRequestsAtOnceMakeOneTournament() {
        List<Integer> statuses = Stream.generate(() -> file("seed: 3\n"))
                .limit(8)
                .parallel()
                .map(text -> announce("put-raced", text).extract().statusCode())
                .toList();

        assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
        given().get("/api/v1/tournaments/put-raced").then().body("groups", hasSize(1));
    }

    @Test
    void saysBeforeTheLastMatchOfAGroupWhatIsCertain() {
        announce("put-certain", file("seed: 42\n")).statusCode(201);
        cups.playNext("put-certain", 5);

        List<String> outlooks = given().get("/api/v1/tournaments/put-certain").path("groups[0].table.outlook");
        assertThat(outlooks).hasSize(4).contains("CLINCHED", "ELIMINATED");
        given().get("/tournaments/put-certain")
                .then()
                .body(containsString("Certain, whatever happens"))
                .body(containsString("Cannot go on any more"));
        cups.playNext("put-certain", 1);
        given().get("/tournaments/put-certain").then().body(not(containsString("Certain, whatever happens")));
    }

    private static String file(String seed) {
        String entrants = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> "  - {id: pretender-%d, rating: %d}\n".formatted(i, 1000 + i))
                .collect(Collectors.joining());
        return "name: Cup of four\n" + seed + "entrants:\n" + entrants + """
                stages:
                  - {id: group, format: groups, groups: 1, size: 4, qualifiers: 2,
                     rules: arena}
                  - {id: final, format: knockout, first-round: [[1A, 2A]]}
                """;
    }

    private static void refuses(String text, String problem) {
        announce("put-wrong", text)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString(problem));
    }

    private static ValidatableResponse announce(String id, String text) {
        return given().header("Authorization", KEY)
                .contentType("application/yaml")
                .queryParam("id", id)
                .queryParam("operator", "Ann")
                .queryParam("reason", "season opening")
                .body(text.getBytes(UTF_8))
                .post("/api/v1/tournaments")
                .then();
    }

    private static ValidatableResponse draw(String id, String publicValue) {
        String value = publicValue.replace("\n", "\\n");
        return given().header("Authorization", KEY)
                .contentType("application/json")
                .body("{\"publicValue\":\"%s\",\"operator\":\"Bob\",\"reason\":\"entries closed\"}".formatted(value))
                .post("/api/v1/tournaments/" + id + "/draw")
                .then();
    }
}
