package dev.touchline.leaderboard.board;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import dev.touchline.leaderboard.ladder.Ladder;
import dev.touchline.leaderboard.standing.StandingLadder;
import dev.touchline.leaderboard.support.BrowserTest;
import dev.touchline.leaderboard.support.Cups;
import dev.touchline.leaderboard.support.LadderOn;
import dev.touchline.leaderboard.support.PostgresForTests;
import dev.touchline.leaderboard.support.Visitor;
import dev.touchline.tournaments.calendar.CalendarPlan;
import dev.touchline.tournaments.calendar.Reveal;
import dev.touchline.tournaments.regulations.Regulations;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The standing ladder as a visitor sees it, with one round half played. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestProfile(LadderOn.class)
class StandingLadderPageTest extends BrowserTest {
    private static final int PLAYED = 21;

    @Inject
    Cups cups;

    @Inject
    StandingLadder standing;

    @Inject
    Ladder ladder;

    private final ObjectMapper mapper = new ObjectMapper();
    private String round = "";

    @BeforeEach
    void halfARoundIsPlayed() {
        cups.register();
        if (standing.condition().latestRound() != null) {
            cups.playOut(standing.condition().latestRound());
        }
        standing.orderNext();
        round = Objects.requireNonNull(standing.condition().latestRound());
        cups.playNext(round, PLAYED);
        ladder.refresh();
    }

    @Test
    void saysWhatIsToBeDecidedAndWhatIsPlayed() {
        Visitor visitor = visitorWithoutJavaScript();

        visitor.visit("/ladder");

        Page page = visitor.page();
        assertThat(page.locator("#decides + p").innerText())
                .startsWith("Least certain: whether ")
                .contains("are demanded of all neighbours");
        assertThat(page.locator("[aria-labelledby=decides] tbody tr").count()).isEqualTo(15);
        assertThat(page.locator("[aria-labelledby=next] .fixture").count()).isPositive();
        assertThat(page.locator("[aria-labelledby=last] .fixture").count()).isEqualTo(12);
        assertThat(page.locator("[aria-labelledby=meetings] tbody tr").count()).isEqualTo(16);
        assertThat(page.locator(".count").innerText()).startsWith(PLAYED + " of ");
        assertThat(page.content()).doesNotContain("<script>alert");
        visitor.requireNoComplaint();
    }

    @Test
    void theFiguresOfThePageAreThoseOfItsJson() throws IOException {
        Visitor visitor = visitorWithoutJavaScript();
        JsonNode json = mapper.readTree(given().get("/api/v1/ladder").asString());

        visitor.visit("/ladder");

        List<String> told = new ArrayList<>();
        for (JsonNode gap : json.get("gaps")) {
            int place = gap.get("place").asInt();
            told.add("%d–%d %s ahead of %s %d ± %d %.1f %d %s"
                    .formatted(
                            place,
                            place + 1,
                            gap.at("/upper/name").asText(),
                            gap.at("/lower/name").asText(),
                            Math.round(gap.get("ahead").asDouble()),
                            Math.round(gap.get("standardError").asDouble()),
                            gap.get("z").asDouble(),
                            gap.get("matches").asInt(),
                            gap.get("separated").asBoolean() ? "yes" : "open"));
        }
        assertThat(visitor.said("[aria-labelledby=decides] tbody tr")).isEqualTo(told);
        assertThat(visitor.said("[aria-labelledby=decides] .facts").getFirst())
                .startsWith(json.get("matches").asInt() + " matches")
                .contains("next look after " + json.get("nextLook").asInt())
                .contains("the last one after " + json.get("lastLook").asInt());
    }

    @Test
    void leadsToAMatchThatSaysWhereItBelongs() {
        Visitor visitor = visitor();
        Page page = visitor.page();
        visitor.visit("/ladder");

        page.locator("[aria-labelledby=last] .fixture").first().click();

        assertThat(page.url()).contains("/matches/" + round + ".pair-");
        assertThat(page.locator(".scoreboard .facts").innerText()).startsWith("Standing ladder, round ");
        page.click(".scoreboard .facts a >> nth=0");
        assertThat(page.locator("h1").innerText()).isEqualTo("Standing ladder");
        visitor.visit("/tournaments/" + round);
        assertThat(page.locator("[aria-labelledby=matches] .fixture").count()).isGreaterThan(PLAYED);
        visitor.requireNoComplaint();
    }

    @Test
    void fitsEveryScreenAndIsAccessible() {
        requireFitForEveryScreen("/ladder", "ladder");
        requireFitForEveryScreen("/tournaments/" + round, "ladder-round");
    }

    @Test
    void theSameAsJson() {
        given().get("/api/v1/ladder")
                .then()
                .statusCode(200)
                .body("on", equalTo(true))
                .body("phase", equalTo("open"))
                .body("entrants", hasSize(16))
                .body("gaps", hasSize(15))
                .body("gaps.z", everyItem(notNullValue()))
                .body("round.id", equalTo(round))
                .body("round.played", equalTo(PLAYED))
                .body("matches", equalTo(PLAYED))
                .body("nextLook", equalTo(320))
                .body("meetings.matches.sum()", equalTo(PLAYED))
                .body("next", hasSize(greaterThan(0)))
                .body("latest[0].id", startsWith(round));
    }

    @Test
    void itsMatchesCountLikeAnyOthersAndItsRoundsAreNoTournamentsInLists() {
        given().get("/api/v1/leaderboard/log.csv").then().statusCode(200);
        assertThat(given().get("/api/v1/leaderboard").<Integer>path("matches")).isGreaterThanOrEqualTo(PLAYED);
        given().get("/api/v1/results?size=500").then().body("results.tournament", hasItem(round));
        given().get("/api/v1/home").then().body("latest.tournamentId", hasItem(round));
        assertThat(given().get("/feed.atom").asString()).contains(round);
        assertThat(given().get("/tournaments/" + round + "/feed.atom").asString())
                .contains(round + ".pair-1A");
        given().get("/pictures/tournaments/" + round + ".png").then().statusCode(200);
        assertThat(given().get("/api/v1/tournaments").<List<String>>path("tournaments.id"))
                .noneMatch(id -> id.startsWith("ladder-"));
        assertThat(given().get("/api/v1/home").<List<String>>path("onNow.fixture.id"))
                .noneMatch(id -> id.startsWith("ladder-"));
        given().get("/api/v1/matches/" + round + ".pair-1A").then().body("tournament.ladderRound", notNullValue());
    }

    @Test
    void knowsNothingOfATournamentThatIsPlayedAhead() {
        cups.draw("unseen", Regulations.sampleCup(), later());
        List<String> routes = List.of("/ladder", "/api/v1/ladder");
        List<String> before =
                routes.stream().map(route -> given().get(route).asString()).toList();

        cups.playOut("unseen");

        assertThat(routes.stream().map(route -> given().get(route).asString())).containsExactlyElementsOf(before);
    }

    @Test
    void theExampleLooksLikeTheAnswer() throws IOException {
        JsonNode answer = mapper.readTree(given().get("/api/v1/ladder").asString());
        Files.createDirectories(Path.of("target", "openapi"));
        Files.writeString(
                Path.of("target", "openapi", "ladder.json"),
                mapper.writerWithDefaultPrettyPrinter().writeValueAsString(answer));

        JsonNode example = mapper.readTree(Files.readString(Path.of("src/main/resources/openapi/ladder.json")));

        assertThat(names(example)).isEqualTo(names(answer));
        assertThat(names(example.at("/gaps/0"))).isEqualTo(names(answer.at("/gaps/0")));
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static CalendarPlan later() {
        OffsetDateTime start = OffsetDateTime.now(ZoneOffset.UTC).plusHours(5);
        return new CalendarPlan(
                start, Duration.ofHours(1), 8, Duration.ZERO, Duration.ofMinutes(10), Reveal.AT_KICK_OFF);
    }
}
