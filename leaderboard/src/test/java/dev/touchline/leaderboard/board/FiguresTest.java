package dev.touchline.leaderboard.board;

import static dev.touchline.leaderboard.board.Told.each;
import static dev.touchline.leaderboard.board.Told.elo;
import static dev.touchline.leaderboard.board.Told.words;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchline.leaderboard.ladder.Ladder;
import dev.touchline.leaderboard.support.BrowserTest;
import dev.touchline.leaderboard.support.Cups;
import dev.touchline.leaderboard.support.PostgresForTests;
import dev.touchline.leaderboard.support.Visitor;
import dev.touchline.leaderboard.tournament.Forecasts;
import dev.touchline.tournaments.calendar.CalendarPlan;
import dev.touchline.tournaments.calendar.Reveal;
import dev.touchline.tournaments.regulations.Regulations;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a visitor reads on the home page, on a tournament's, an entrant's and of two compared is what their JSON says, figure by figure. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class FiguresTest extends BrowserTest {
    private static final String CUP = "figures";
    private static final String RUNNING = "figures-running";

    @Inject
    Cups cups;

    @Inject
    Ladder ladder;

    @Inject
    Forecasts forecasts;

    private Visitor visitor;

    @BeforeEach
    void play() {
        cups.play(CUP);
        ladder.refresh();
        visitor = visitor();
    }

    @Test
    void home() throws Exception {
        playSomeAhead();
        JsonNode json = visitedWith("/api/v1/home", "/");

        assertThat(visitor.said("[aria-labelledby=now] .fixture"))
                .isEqualTo(each(json.get("onNow"), on -> Told.fixture(on.get("fixture"))))
                .isNotEmpty();
        assertThat(visitor.said("[aria-labelledby=next] .fixture"))
                .isEqualTo(each(json.get("next"), on -> Told.fixture(on.get("fixture"))))
                .isNotEmpty();
        assertThat(visitor.said("[aria-labelledby=latest] .fixture"))
                .isEqualTo(each(json.get("latest"), Told::result))
                .hasSize(8);
        assertThat(visitor.said("[aria-labelledby=top] tbody tr"))
                .isEqualTo(each(json.get("top"), FiguresTest::topRow))
                .hasSize(8);
        assertThat(visitor.said(".featured .count")).containsExactly(progress(json.get("featured")));
        assertThat(visitor.said("[aria-labelledby=tournaments] li"))
                .isEqualTo(each(
                        json.get("tournaments"),
                        tournament -> words(
                                tournament.get("name").asText(),
                                progress(tournament)
                                        + (tournament.get("champion").isNull() ? "" : ", won by"),
                                tournament.at("/champion/name").asText())));
    }

    @Test
    void aTournament() throws Exception {
        forecasts.update(CUP);
        JsonNode json = visitedWith("/api/v1/tournaments/" + CUP, "/tournaments/" + CUP);

        assertThat(visitor.said("header.title .facts").getFirst())
                .isEqualTo("%d entrants · %d matches · rulebook %s · published seed %s"
                        .formatted(
                                json.get("entrants").asInt(),
                                json.get("fixtures").asInt(),
                                json.get("rulebook").asText(),
                                json.get("seed").asText()));
        assertThat(visitor.said(".count")).containsExactly(progress(json));
        assertThat(visitor.said(".champion"))
                .containsExactly("Champion " + json.at("/champion/name").asText());
        List<String> rows = new ArrayList<>();
        List<String> matches = new ArrayList<>();
        json.get("groups").forEach(group -> {
            rows.addAll(each(group.get("table"), FiguresTest::tableRow));
            matches.addAll(each(group.get("fixtures"), Told::fixture));
        });
        assertThat(visitor.said(".group tbody tr")).isEqualTo(rows).hasSize(16);
        assertThat(visitor.said(".group .fixture")).isEqualTo(matches).hasSize(24);
        List<String> ties = new ArrayList<>();
        json.get("bracket").forEach(round -> ties.addAll(each(round.get("ties"), FiguresTest::tie)));
        assertThat(visitor.said(".bracket .tie")).isEqualTo(ties).hasSize(7);
        assertThat(visitor.said("#draw-steps tbody tr"))
                .isEqualTo(each(
                        json.at("/draw/steps"),
                        ball -> words(
                                ball.get("number").asText(),
                                ball.get("pot").asText(),
                                ball.at("/entrant/name").asText(),
                                ball.get("group").asText()
                                        + ball.get("position").asText())))
                .hasSize(16);
        assertThat(visitor.said("[aria-labelledby=odds] tbody tr"))
                .isEqualTo(odds(json.get("forecasts")))
                .isNotEmpty();
        assertThat(visitor.said("[aria-labelledby=odds] tfoot td"))
                .isEqualTo(each(
                        json.get("forecasts"),
                        forecast -> Told.decimals(forecast.get("brier").asDouble(), 3)));
    }

    @Test
    void theCalendarOfATournament() throws Exception {
        playSomeAhead();
        JsonNode json = visitedWith("/api/v1/tournaments/" + RUNNING, "/tournaments/" + RUNNING);

        List<JsonNode> inTime = new ArrayList<>();
        json.get("schedule").forEach(inTime::add);
        inTime.sort((one, other) -> OffsetDateTime.parse(one.get("kickOff").asText())
                .compareTo(OffsetDateTime.parse(other.get("kickOff").asText())));
        assertThat(visitor.said("#kick-offs .fixture"))
                .isEqualTo(inTime.stream().map(Told::fixture).toList())
                .hasSize(31)
                .anyMatch(line -> line.contains("′"));
    }

    @Test
    void anEntrant() throws Exception {
        String id = json("/api/v1/leaderboard").at("/rows/0/entrant/id").asText();
        JsonNode json = visitedWith("/api/v1/entrants/" + id, "/entrants/" + id);

        JsonNode rating = json.get("rating");
        JsonNode balance = json.get("balance");
        assertThat(visitor.said(".figures > div"))
                .containsExactly(
                        words(
                                "Rating",
                                ratingWithInterval(rating),
                                rating.get("provisional").asBoolean() ? "provisional" : ""),
                        "Rank " + ranks(rating),
                        "Played " + balance.get("played").asText(),
                        "Won " + balance.get("won").asText(),
                        "Drawn " + balance.get("drawn").asText(),
                        "Lost " + balance.get("lost").asText(),
                        "Goals " + Told.record(balance),
                        "Walkovers " + balance.get("walkovers").asText());
        assertThat(visitor.said(".form li"))
                .isEqualTo(each(json.get("form"), FiguresTest::appearance))
                .isNotEmpty();
        assertThat(visitor.said("[aria-labelledby=head-to-head] tbody tr"))
                .isEqualTo(each(
                        json.get("headToHead"),
                        row -> words(
                                row.at("/opponent/name").asText(),
                                row.get("won").asText(),
                                row.get("drawn").asText(),
                                row.get("lost").asText(),
                                Told.record(row))))
                .isNotEmpty();
        assertThat(visitor.said("[aria-labelledby=matches] .fixture"))
                .isEqualTo(each(json.get("matches"), Told::result))
                .hasSize(balance.get("played").asInt());
        assertThat(visitor.said(".attempts h3 a"))
                .isEqualTo(each(
                        json.get("attempts"),
                        attempt -> "Attempt " + attempt.at("/policy/attempt").asText()));
        assertThat(visitor.said(".attempts code"))
                .isEqualTo(each(
                        json.get("attempts"),
                        attempt -> attempt.at("/policy/sha256").asText()));
    }

    @Test
    void twoEntrantsCompared() throws Exception {
        JsonNode best = json("/api/v1/leaderboard").at("/rows/0/entrant/id");
        JsonNode other = json("/api/v1/entrants/" + best.asText()).at("/form/0/opponent/id");
        String query = "compare?a=" + best.asText() + "&b=" + other.asText();
        JsonNode json = visitedWith("/api/v1/" + query, "/" + query);

        JsonNode a = json.get("a");
        JsonNode b = json.get("b");
        List<String> sides = new ArrayList<>();
        sides.add(words(ratingWithInterval(a.get("rating")), "Rating", ratingWithInterval(b.get("rating"))));
        sides.add(words(ranks(a.get("rating")), "Rank", ranks(b.get("rating"))));
        sides.add(
                words(a.get("provider").asText(), "Provider", b.get("provider").asText()));
        for (String figure : List.of("Played", "Won", "Drawn", "Lost")) {
            sides.add(words(
                    a.at("/balance/" + figure.toLowerCase(Locale.ROOT)).asText(),
                    figure,
                    b.at("/balance/" + figure.toLowerCase(Locale.ROOT)).asText()));
        }
        sides.add(words(Told.record(a.get("balance")), "Goals", Told.record(b.get("balance"))));
        sides.add(words(
                a.at("/balance/walkovers").asText(),
                "Walkovers",
                b.at("/balance/walkovers").asText()));
        sides.add(
                words(a.get("attempts").asText(), "Attempts", b.get("attempts").asText()));
        assertThat(visitor.said("[aria-labelledby=sides] tbody tr")).isEqualTo(sides);
        JsonNode met = json.get("headToHead");
        assertThat(visitor.said("[aria-labelledby=meetings] tbody tr"))
                .containsExactly(words(
                        met.get("won").asText(),
                        met.get("drawn").asText(),
                        met.get("lost").asText()));
        assertThat(visitor.said("[aria-labelledby=meetings] > .facts").getFirst())
                .startsWith(
                        "Goals " + Told.record(met) + " in " + met.get("played").asText() + " match");
        assertThat(visitor.said("[aria-labelledby=meetings] .fixture"))
                .isEqualTo(each(json.get("matches"), Told::result))
                .isNotEmpty();
        JsonNode difference = json.get("difference");
        if (difference.isNull()) {
            assertThat(visitor.said(".verdict")).isEmpty();
        } else {
            assertThat(visitor.said(".verdict strong"))
                    .containsExactly("%s, 95 %% interval %s to %s"
                            .formatted(
                                    Told.signedElo(difference.get("elo")),
                                    Told.signedElo(difference.get("low")),
                                    Told.signedElo(difference.get("high"))));
        }
    }

    /** Visits a page between two equal answers of its JSON: minutes go on while somebody reads. */
    private JsonNode visitedWith(String api, String page) throws Exception {
        for (int asked = 0; asked < 5; asked++) {
            JsonNode before = json(api);
            assertThat(visitor.visit(page)).isEqualTo(200);
            if (before.equals(json(api))) {
                return before;
            }
        }
        throw new AssertionError(api + " never stands still");
    }

    private static JsonNode json(String path) throws Exception {
        return new ObjectMapper().readTree(given().get(path).asString());
    }

    /** A cup of which eight matches are on air, and all group matches are played. */
    private void playSomeAhead() {
        OffsetDateTime kickOff = OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(5);
        CalendarPlan plan = new CalendarPlan(
                kickOff, Duration.ofHours(2), 8, Duration.ZERO, Duration.ofHours(1), Reveal.AT_KICK_OFF);
        if (given().get("/api/v1/tournaments/" + RUNNING).statusCode() == 404) {
            cups.draw(RUNNING, Regulations.sampleCup(), plan);
            cups.playNext(RUNNING, 24);
        }
    }

    private static String progress(JsonNode tournament) {
        return tournament.get("played").asText() + " of "
                + tournament.get("fixtures").asText() + " matches";
    }

    private static String topRow(JsonNode row) {
        String rating =
                row.get("rating").isNull() ? "not comparable" : elo(row.get("rating")) + " " + Told.interval(row);
        return words(
                Told.ranks(row),
                row.at("/entrant/name").asText(),
                row.get("provisional").asBoolean() ? "provisional" : "",
                rating);
    }

    private static String tableRow(JsonNode row) {
        int difference = row.get("goalDifference").asInt();
        return words(
                row.get("rank").asText(),
                row.at("/entrant/name").asText(),
                row.get("played").asText(),
                row.get("won").asText(),
                row.get("drawn").asText(),
                row.get("lost").asText(),
                Told.record(row),
                (difference > 0 ? "+" : "") + Integer.toString(difference).replace('-', '−'),
                row.get("points").asText(),
                row.get("decidedBy").asText());
    }

    private static String tie(JsonNode tie) {
        String note = Told.note(tie);
        return words(
                tie.get("homeLabel").asText(),
                Told.goalsOf(tie, 0),
                tie.get("awayLabel").asText(),
                Told.goalsOf(tie, 1),
                tie.get("title").asText() + (note.isEmpty() ? "" : " · " + note));
    }

    /** A line of every entrant, the likeliest by the last forecast first. */
    private static List<String> odds(JsonNode forecasts) {
        List<String> lines = new ArrayList<>();
        for (JsonNode entrant : forecasts.get(forecasts.size() - 1).get("odds")) {
            List<String> words =
                    new ArrayList<>(List.of(entrant.at("/entrant/name").asText()));
            for (JsonNode forecast : forecasts) {
                for (JsonNode odds : forecast.get("odds")) {
                    if (odds.at("/entrant/id").equals(entrant.at("/entrant/id"))) {
                        words.add(percent(odds.get("title").asDouble()));
                    }
                }
            }
            lines.add(String.join(" ", words));
        }
        return lines;
    }

    private static String percent(double share) {
        return share > 0 && share < 0.01 ? "< 1 %" : Math.round(100 * share) + " %";
    }

    private static String appearance(JsonNode match) {
        String outcome = match.get("outcome").asText();
        return words(
                outcome.substring(0, 1),
                outcome.charAt(0) + Told.lower(match.get("outcome")).substring(1),
                match.get("scored").asText() + "–" + match.get("conceded").asText(),
                match.get("failed").asBoolean() ? "by walkover against" : "against",
                match.at("/opponent/name").asText());
    }

    private static String ratingWithInterval(JsonNode rating) {
        return rating.get("elo").isNull()
                ? Told.lower(rating.get("standing"))
                : words(elo(rating.get("elo")), Told.interval(rating));
    }

    /** Empty where there is no rating. */
    private static String ranks(JsonNode rating) {
        return rating.get("elo").isNull() ? "" : Told.ranks(rating);
    }
}
