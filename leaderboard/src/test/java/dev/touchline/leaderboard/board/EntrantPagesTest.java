package dev.touchline.leaderboard.board;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.touchline.leaderboard.ladder.Ladder;
import dev.touchline.leaderboard.ladder.LadderRow;
import dev.touchline.leaderboard.support.BrowserTest;
import dev.touchline.leaderboard.support.Cups;
import dev.touchline.leaderboard.support.PostgresForTests;
import dev.touchline.leaderboard.support.Visitor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Entrants, their attempts, and two of them compared. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class EntrantPagesTest extends BrowserTest {
    private static final String CUP = "entrants-cup";

    @Inject
    Cups cups;

    @Inject
    Ladder ladder;

    @BeforeEach
    void play() {
        cups.play(CUP);
    }

    @Test
    void everyFigureOfAnEntrantAddsUp() {
        JsonPath entrant = given().get("/api/v1/entrants/pretender-1").jsonPath();

        int played = entrant.getInt("balance.played");
        assertThat(entrant.getList("matches")).hasSize(played);
        assertThat(sum(entrant, "headToHead.played")).isEqualTo(played);
        assertThat(sum(entrant, "headToHead.goalsFor")).isEqualTo(entrant.getInt("balance.goalsFor"));
        assertThat(entrant.getList("form.matchId"))
                .isEqualTo(entrant.getList("matches.matchId").subList(0, Math.min(EntrantView.FORM, played)));
        assertThat(sum(entrant, "attempts.matches")).isEqualTo(played);
    }

    @Test
    void everyPolicyIsRegisteredBeforeItPlays() {
        List<Map<String, String>> attempts =
                given().get("/api/v1/entrants/pretender-2").jsonPath().getList("attempts");

        assertThat(attempts).isNotEmpty().allSatisfy(attempt -> {
            if (attempt.get("firstMatchAt") != null) {
                assertThat(attempt.get("registeredAt")).isLessThan(attempt.get("firstMatchAt"));
            }
        });
    }

    @Test
    void comparisonIsTheSameFromBothSides() {
        JsonPath one =
                given().get("/api/v1/compare?a=pretender-1&b=" + opponent()).jsonPath();
        JsonPath other =
                given().get("/api/v1/compare?b=pretender-1&a=" + opponent()).jsonPath();

        assertThat(one.getInt("headToHead.played")).isPositive();
        assertThat(one.getInt("headToHead.won")).isEqualTo(other.getInt("headToHead.lost"));
        assertThat(one.getInt("headToHead.goalsFor")).isEqualTo(other.getInt("headToHead.goalsAgainst"));
        assertThat(one.getList("matches")).isEqualTo(other.getList("matches"));
    }

    @Test
    void figuresOfThePageAreThoseOfTheJson() {
        List<String> rated = rated();
        String best = rated.getFirst();
        JsonPath entrant = given().get("/api/v1/entrants/" + best).jsonPath();
        JsonPath compared = given().get("/api/v1/compare?a=" + best + "&b=" + rated.getLast())
                .jsonPath();

        assertThat(compared.getDouble("difference.elo"))
                .isCloseTo(compared.getDouble("a.rating.elo") - compared.getDouble("b.rating.elo"), within(1e-3));
        assertThat(compared.getDouble("difference.low")).isLessThan(compared.getDouble("difference.elo"));
        assertThat(compared.getMap("a.rating")).isEqualTo(entrant.getMap("rating"));
        given().get("/entrants/" + best)
                .then()
                .body(
                        containsString("<dd>" + RatingText.points(entrant.getDouble("rating.elo")) + "<small>"),
                        containsString("–" + RatingText.points(entrant.getDouble("rating.high"))));
    }

    @ParameterizedTest
    @CsvSource({
        "a=pretender-1, 400",
        "a=pretender-1&b=pretender-1, 400",
        "a=&b=, 400",
        "a=pretender-1&b=none, 404",
        "a=%00&b=pretender-1, 404"
    })
    void refusesToCompareWhatCannotBe(String query, int status) {
        given().urlEncodingEnabled(false)
                .get("/api/v1/compare?" + query)
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "a=pretender-1, Choose the other entrant too.",
        "a=pretender-1&b=pretender-1, Choose two different entrants.",
        "a=%3Cscript%3E&b=none, There is no such entrant",
        "a=%00&b=none, There is no such entrant"
    })
    void asksAgainInsteadOfFailing(String query, String words) {
        given().urlEncodingEnabled(false)
                .get("/compare?" + query)
                .then()
                .statusCode(200)
                .body(containsString(words), not(containsString("<script>")), containsString("<select"));
    }

    @Test
    void comparesWithoutJavaScript() {
        Visitor visitor = visitorWithoutJavaScript();
        visitor.visit("/compare");
        visitor.page().selectOption("#a", "pretender-1");
        visitor.page().selectOption("#b", opponent());
        visitor.page().click("button");

        assertThat(visitor.text()).contains("<script>alert(1)</script> & Co", "Against each other");
        assertThat(visitor.page().locator("#b").inputValue()).isEqualTo(opponent());
    }

    @Test
    void leadsFromAnEntrantToItsCode() {
        Visitor visitor = visitor();
        visitor.visit("/entrants/pretender-3");
        visitor.page().locator(".attempts a").first().click();

        assertThat(visitor.page().locator("h1").innerText()).isEqualTo("Attempt 1");
        assertThat(visitor.page().locator(".source").innerText()).contains("def act(observation):");
        assertThat(visitor.page().locator(".source .k").allInnerTexts()).contains("def", "return");
        visitor.requireNoComplaint();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/entrants/none", "/entrants/pretender-1/attempts/99999", "/entrants/pretender-1/attempts/x"})
    void saysWhenThereIsNone(String path) {
        given().get(path).then().statusCode(404).body(containsString("Out of play"));
    }

    @Test
    void tellsAnEntrantAsJson() {
        given().get("/api/v1/entrants/pretender-1")
                .then()
                .body("name", equalTo("<script>alert(1)</script> & Co"))
                .body("attempts[0].files", equalTo(Map.of("policy.py", "def act(observation):\n    return [1]\n")))
                .body("attempts.findAll { it.containsKey('authoring') }", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/entrants/pretender-1",
                "/entrants/pretender-1/attempts/1",
                "/compare",
                "/compare?a=pretender-1&b=OPPONENT",
                "/entrants/BEST",
                "/compare?a=BEST&b=LAST"
            })
    void fitsEveryScreenAndIsAccessible(String template) {
        List<String> rated = rated();
        String path = template.replace("OPPONENT", opponent())
                .replace("BEST", rated.getFirst())
                .replace("LAST", rated.getLast());
        requireFitForEveryScreen(path, template.substring(1).replaceAll("[^A-Za-z0-9-]", "-"));
    }

    private static int sum(JsonPath json, String path) {
        return json.getList(path, Integer.class).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Ids of the rated, the best first. */
    private List<String> rated() {
        return ladder.refresh().rows().stream()
                .filter(row -> row.rating() != null)
                .map(LadderRow::entrantId)
                .toList();
    }

    /** Whom the first pretender met last. */
    private static String opponent() {
        return given().get("/api/v1/entrants/pretender-1").jsonPath().getString("form[0].opponent.id");
    }
}
