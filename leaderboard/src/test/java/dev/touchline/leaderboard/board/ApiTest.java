package dev.touchline.leaderboard.board;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.touchline.leaderboard.storage.Sha256;
import dev.touchline.leaderboard.support.Cups;
import dev.touchline.leaderboard.support.PostgresForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ApiTest {
    private static final String CUP = "api-cup";
    private static final String MATCH = "/api/v1/matches/" + CUP + ".group-A-1-2";

    @Inject
    Cups cups;

    @BeforeEach
    void play() {
        cups.play(CUP);
    }

    @Test
    void listsTournaments() {
        given().get("/api/v1/tournaments")
                .then()
                .statusCode(200)
                .body("tournaments.id", hasItems(CUP))
                .body("tournaments.find { it.id == '" + CUP + "' }.status", equalTo("FINISHED"));
    }

    @Test
    void tellsAWholeTournament() {
        given().get("/api/v1/tournaments/" + CUP)
                .then()
                .statusCode(200)
                .body("id", equalTo(CUP))
                .body("seed", equalTo(7))
                .body("played", equalTo(31))
                .body("champion.id", notNullValue())
                .body("draw.steps", hasSize(16))
                .body("groups.name", equalTo(List.of("A", "B", "C", "D")))
                .body("groups[0].table.rank", equalTo(List.of(1, 2, 3, 4)))
                .body("groups[0].table.decidedBy", everyItem(notNullValue()))
                .body("bracket.round", equalTo(List.of("quarter-finals", "semi-finals", "final")))
                .body("schedule", hasSize(31));
    }

    @Test
    void tellsAMatchWithItsEvidence() {
        given().get(MATCH)
                .then()
                .statusCode(200)
                .body("status", equalTo("PLAYED"))
                .body("score", hasSize(2))
                .body("tieRule", equalTo("DRAW_STANDS"))
                .body("homePolicy.sha256", notNullValue())
                .body("record.stateHash", notNullValue())
                .body("record.events.type", everyItem(equalTo("goal")))
                .body("record.events.minute", everyItem(lessThanOrEqualTo(90)))
                .body("record.statistics[0].name", equalTo("shots"))
                .body("record.heat.home", equalTo(List.of(List.of(0, 4), List.of(1, 16))))
                .body("record.bundle", equalTo(MATCH + "/bundle"));
    }

    @Test
    void handsOutBundleAndReplayUnderTheirHash() {
        String announced = given().get(MATCH).path("record.bundleSha256");

        byte[] bundle = given().get(MATCH + "/bundle")
                .then()
                .statusCode(200)
                .header("ETag", "\"" + announced + "\"")
                .header("Content-Disposition", containsString("api-cup.group-A-1-2.bundle"))
                .extract()
                .asByteArray();

        assertThat(Sha256.of(bundle).hex()).isEqualTo(announced);
        given().header("If-None-Match", "\"" + announced + "\"")
                .get(MATCH + "/bundle")
                .then()
                .statusCode(304);
        given().get(MATCH + "/replay").then().statusCode(200);
    }

    @Test
    void tellsAFixtureThatIsNotPlayed() {
        cups.draw("api-drawn");

        given().get("/api/v1/matches/api-drawn.knockout-F-1")
                .then()
                .statusCode(200)
                .body("status", equalTo("AWAITING"))
                .body("home", nullValue())
                .body("homeLabel", equalTo("winner of semi-final 1"))
                .body("seed", nullValue())
                .body("record", nullValue());
        given().get("/api/v1/matches/api-drawn.knockout-F-1/bundle").then().statusCode(404);
    }

    @Test
    void tellsAnEntrantWithTheSourceOfItsPolicies() {
        given().get("/api/v1/entrants/pretender-2")
                .then()
                .statusCode(200)
                .body("name", equalTo("Pretenders 2"))
                .body("attempts[0].files.'policy.py'", containsString("def act"))
                .body("matches", notNullValue());
        given().get("/api/v1/entrants").then().body("entrants", hasSize(16));
    }

    @Test
    void listsEveryConstantOfARulebook() {
        given().get("/api/v1/rulebooks/classic-1")
                .then()
                .statusCode(200)
                .body("sections.pitch.length", equalTo(105.0f))
                .body("sections.switches.offside", equalTo(true))
                .body("sha256", notNullValue());
        given().get("/api/v1/rulebooks").then().body("rulebooks.name", equalTo(List.of("classic-1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/nothing",
                "/api/v1/tournaments/none",
                "/api/v1/tournaments/..%2F..%2Fetc%2Fpasswd",
                "/api/v1/tournaments/%00",
                "/api/v1/matches/none",
                "/api/v1/matches/.",
                "/api/v1/matches/api-cup.none",
                "/api/v1/matches/api-cup.group-A-1-2'%20or%201=1",
                "/api/v1/matches/none/bundle",
                "/api/v1/entrants/%F0%9F%92%A9",
                "/api/v1/rulebooks/sealed"
            })
    void answersWithAProblemWhereThereIsNothing(String path) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(404)
                .contentType(Problem.MEDIA_TYPE)
                .body("status", equalTo(404))
                .body("detail", notNullValue());
    }

    @Test
    void refusesAMethodThatNothingTakes() {
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/entrants")
                .then()
                .statusCode(405)
                .contentType(Problem.MEDIA_TYPE);
    }

    @Test
    void documentsEveryAddress() {
        String document = given().accept("application/json").get("/q/openapi").asString();

        assertThat(document)
                .contains("/api/v1/tournaments/{id}", "/api/v1/matches/{id}/bundle", "\"Problem\"")
                .doesNotContain("\"/rules\"");
    }

    @Test
    void sendsAStrictPolicyWithEveryAnswer() {
        for (String path : List.of("/", "/api/v1/tournaments", "/touchline.css", "/nowhere")) {
            given().get(path)
                    .then()
                    .header("Content-Security-Policy", containsString("default-src 'none'; script-src 'self'"))
                    .header("X-Content-Type-Options", "nosniff");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/home",
                "/api/v1/tournaments",
                "/api/v1/tournaments/" + CUP,
                MATCH,
                MATCH + "/passes",
                "/api/v1/entrants",
                "/api/v1/entrants/pretender-3",
                "/api/v1/entrants/pretender-3/ratings",
                "/api/v1/compare?a=pretender-3&b=pretender-4",
                "/api/v1/leaderboard",
                "/api/v1/leaderboard/head-to-head",
                "/api/v1/results",
                "/api/v1/rulebooks",
                "/api/v1/rulebooks/classic-1",
                "/api/v1/rulebooks/classic-1/brief"
            })
    void whoAsksAgainIsToldThatNothingChanged(String path) {
        String tag = given().get(path)
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .header("Cache-Control", equalTo("no-cache"))
                .body("$", not(anEmptyMap()))
                .extract()
                .header("ETag");

        given().header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .body(emptyString());
        given().header("If-None-Match", "W/\"another\"").get(path).then().statusCode(200);
    }
}
