package dev.touchline.leaderboard.board;

import static dev.touchline.leaderboard.board.Told.each;
import static dev.touchline.leaderboard.board.Told.words;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchline.leaderboard.support.BrowserTest;
import dev.touchline.leaderboard.support.Cups;
import dev.touchline.leaderboard.support.PostgresForTests;
import dev.touchline.leaderboard.support.Visitor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a visitor reads of a match is what its JSON says, figure by figure. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class MatchFiguresTest extends BrowserTest {
    private static final String CUP = "match-figures";

    @Inject
    Cups cups;

    private Visitor visitor;
    private JsonNode match;
    private JsonNode detail;

    @BeforeEach
    void visit() throws Exception {
        cups.play(CUP);
        String id = CUP + ".knockout-F-1";
        match = new ObjectMapper().readTree(given().get("/api/v1/matches/" + id).asString());
        detail = match.at("/record/detail");
        visitor = visitor();
        visitor.watch("/matches/" + id);
    }

    @Test
    void scoreAndScorers() {
        assertThat(visitor.said(".scoreboard .score")).containsExactly(Told.score(match));
        assertThat(String.join("", visitor.said(".scoreboard > .note"))).isEqualTo(Told.note(match));
        assertThat(visitor.said(".scoreboard .side"))
                .containsExactly(
                        match.get("homeLabel").asText(), match.get("awayLabel").asText());
        List<String> scorers = new ArrayList<>();
        for (String side : List.of("home", "away")) {
            for (JsonNode event : match.at("/record/events")) {
                if (event.get("type").asText().equals("goal")
                        && event.get("side").asText().equals(side)) {
                    scorers.add(event.get("text").asText() + " " + when(event) + "′");
                }
            }
        }
        assertThat(visitor.said(".scorers li")).isEqualTo(scorers);
        assertThat(visitor.said("ol.events li"))
                .isEqualTo(each(
                        match.at("/record/events"),
                        event -> words(
                                when(event) + "′",
                                label(event),
                                event.get("text").asText())));
    }

    @Test
    void statistics() {
        assertThat(visitor.said(".statistics tbody tr"))
                .isEqualTo(each(
                        match.at("/record/statistics"),
                        figure -> words(
                                figure(figure, "home"), figure.get("label").asText(), figure(figure, "away"))))
                .isNotEmpty();
    }

    @Test
    void expectedGoals() {
        String home = Told.decimals(sumOfShots("home"), 2);
        String away = Told.decimals(sumOfShots("away"), 2);

        assertThat(visitor.said("[aria-labelledby=momentum] figcaption").getLast())
                .contains(match.get("homeLabel").asText() + " " + home + ", ")
                .contains(match.get("awayLabel").asText() + " " + away + ".");
        assertThat(visitor.said(".shots li"))
                .isEqualTo(each(
                        detail.get("shots"),
                        shot -> words(
                                when(shot) + "′ number " + shot.get("player").asText() + ": "
                                        + Told.lower(shot.get("result"))
                                        + ", "
                                        + Told.decimals(
                                                shot.get("expectedGoals").asDouble(), 2)
                                        + " expected goals",
                                label(shot))))
                .isNotEmpty();
        assertThat(visitor.page()
                        .locator(".charts .chart")
                        .first()
                        .locator("rect")
                        .count())
                .isEqualTo(detail.get("momentum").size());
    }

    @Test
    void lineUps() {
        List<String> players = new ArrayList<>();
        players.addAll(each(detail.get("home"), MatchFiguresTest::player));
        players.addAll(each(detail.get("away"), MatchFiguresTest::player));

        assertThat(visitor.said(".players tbody tr")).isEqualTo(players).hasSize(22);
    }

    @Test
    void failures() {
        List<String> told = new ArrayList<>();
        for (String side : List.of("home", "away")) {
            List<String> ofSide = new ArrayList<>();
            for (JsonNode failure : detail.get("failures")) {
                if (failure.get("side").asText().equals(side)) {
                    ofSide.add(failure(failure));
                }
            }
            told.addAll(ofSide.isEmpty() ? List.of("Every call was answered and every command carried out.") : ofSide);
        }

        assertThat(visitor.said(".failures li")).isEqualTo(told).hasSize(3);
    }

    @Test
    void fuel() {
        List<String> told = new ArrayList<>();
        for (String side : List.of("home", "away")) {
            JsonNode fuel = detail.get(side + "Fuel");
            told.add(
                    "%s : a call took %d %% of its %s units on average, the dearest %d %%; %s units in all, %s of them to load."
                            .formatted(
                                    match.get(side + "Label").asText(),
                                    Math.round(100
                                            * mean(fuel.get("perMinute"))
                                            / fuel.get("perCall").asDouble()),
                                    fuel.get("perCall").asText(),
                                    Math.round(100.0
                                            * fuel.get("most").asLong()
                                            / fuel.get("perCall").asLong()),
                                    fuel.get("total").asText(),
                                    fuel.get("load").asText()));
        }

        assertThat(visitor.said(".fuel figcaption")).isEqualTo(told);
    }

    @Test
    void evidence() {
        assertThat(visitor.said("dl.evidence dd"))
                .containsExactly(
                        match.at("/record/stateHash").asText(),
                        match.get("seed").asText(),
                        match.get("rulebook").asText(),
                        match.at("/record/ticks").asText(),
                        policy("homePolicy"),
                        policy("awayPolicy"));
        assertThat(visitor.said("#evidence ~ pre").getFirst())
                .contains("# " + match.at("/record/bundleSha256").asText());
    }

    private String policy(String name) {
        JsonNode policy = match.get(name);
        return "attempt %s, %s, %s"
                .formatted(
                        policy.get("attempt").asText(),
                        policy.get("language").asText(),
                        policy.get("sha256").asText());
    }

    private String label(JsonNode of) {
        return of.hasNonNull("side")
                ? match.get(of.get("side").asText() + "Label").asText()
                : "";
    }

    private double sumOfShots(String side) {
        double sum = 0;
        for (JsonNode shot : detail.get("shots")) {
            sum += shot.get("side").asText().equals(side)
                    ? shot.get("expectedGoals").asDouble()
                    : 0;
        }
        return sum;
    }

    private static String figure(JsonNode figure, String side) {
        double value = figure.get(side).asDouble();
        return switch (figure.get("unit").asText()) {
            case "COUNT" -> Long.toString(Math.round(value));
            case "DECIMAL" -> Told.decimals(value, 2);
            case "SHARE" -> Math.round(100 * value) + " %";
            case "METRES" -> Told.decimals(value / 1000, 1) + " km";
            default -> throw new AssertionError(figure);
        };
    }

    private static String player(JsonNode player) {
        return words(
                player.get("number").asText(),
                player.get("goalkeeper").asBoolean() ? "GK" : "",
                player.hasNonNull("card") ? Told.lower(player.get("card")) : "",
                player.hasNonNull("offAt") ? "off" : "",
                player.get("goals").asText(),
                player.get("assists").asText(),
                player.get("shots").asText(),
                player.get("passesCompleted").asText() + "/"
                        + player.get("passes").asText(),
                player.get("tacklesWon").asText(),
                player.get("fouls").asText(),
                Math.round(100 * player.get("stamina").asDouble()) + " %");
    }

    private static String failure(JsonNode failure) {
        int times = failure.get("times").asInt();
        String s = times > 1 ? "s" : "";
        boolean isCall = failure.get("kind").asText().equals("failed_call");
        return "%d %s : %s . First in minute %s%s"
                .formatted(
                        times,
                        isCall ? "lost call" + s : "command" + s + " not carried out",
                        failure.get("reason").asText(),
                        failure.get("minute").asText(),
                        failure.hasNonNull("player")
                                ? " , number " + failure.get("player").asText()
                                : "");
    }

    private static double mean(JsonNode numbers) {
        double sum = 0;
        for (JsonNode number : numbers) {
            sum += number.asDouble();
        }
        return sum / numbers.size();
    }

    private static String when(JsonNode event) {
        String minute = event.get("minute").asText();
        return event.hasNonNull("added") ? minute + "+" + event.get("added").asText() : minute;
    }
}
