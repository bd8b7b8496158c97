package dev.touchline.leaderboard.standing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.touchline.leaderboard.support.Cups;
import dev.touchline.leaderboard.support.PostgresForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** A server on which nobody has switched the ladder on. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class StandingLadderOffTest {
    @Inject
    StandingLadder ladder;

    @Inject
    Cups cups;

    @Test
    void ordersNothingAndSaysSo() {
        cups.register();

        assertThat(ladder.orderNext()).isEqualTo(StandingLadder.Turn.NOTHING);

        given().get("/ladder")
                .then()
                .statusCode(200)
                .body(containsString("switched off on this server"))
                .body(not(containsString("data-live")));
        given().get("/api/v1/ladder")
                .then()
                .body("on", equalTo(false))
                .body("rounds", equalTo(0))
                .body("latest", hasSize(0));
    }
}
