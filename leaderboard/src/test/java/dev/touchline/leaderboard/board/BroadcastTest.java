package dev.touchline.leaderboard.board;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.touchline.leaderboard.ladder.Ladder;
import dev.touchline.leaderboard.match.OrderBook;
import dev.touchline.leaderboard.support.Cups;
import dev.touchline.leaderboard.support.PostgresForTests;
import dev.touchline.leaderboard.tournament.Forecasts;
import dev.touchline.leaderboard.tournament.OperatorDesk;
import dev.touchline.leaderboard.tournament.TournamentJournal;
import dev.touchline.tournaments.StateOfPlay;
import dev.touchline.tournaments.calendar.CalendarPlan;
import dev.touchline.tournaments.calendar.Reveal;
import dev.touchline.tournaments.regulations.GroupStage;
import dev.touchline.tournaments.regulations.Meetings;
import dev.touchline.tournaments.regulations.Regulations;
import dev.touchline.tournaments.rulings.Operation;
import dev.touchline.tournaments.rulings.Ruling;
import dev.touchline.tournaments.tables.TableRules;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nothing of a match that was played ahead leaves the server before its time, by no route and not indirectly. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class BroadcastTest {
    /** Kick-offs an hour apart, 8 at once: 24 group matches fill three of them, then come three rounds. */
    private static final Duration HOUR = Duration.ofHours(1);

    private static final int GROUP_MATCHES = 24;

    @Inject
    Cups cups;

    @Inject
    TournamentJournal journal;

    @Inject
    OperatorDesk desk;

    @Inject
    OrderBook orders;

    @Inject
    Forecasts forecasts;

    @Inject
    Ladder ladder;

    @Test
    void aCupThatWasPlayedAheadLooksLikeOneThatHasNotBegun() {
        playedAhead("ahead", HOUR);
        cups.draw("not-begun", Regulations.sampleCup(), plan(HOUR));
        forecasts.update("not-begun");

        for (String route : routes("not-begun")) {
            String expected = given().get(route).asString();
            String shown = given().get(route.replace("not-begun", "ahead")).asString();
            assertThat(anonymous(shown, "ahead")).as(route).isEqualTo(anonymous(expected, "not-begun"));
        }
    }

    @Test
    void hidesEvidenceAndListsUntilTheMatchIsOver() {
        playedAhead("evidence-ahead", HOUR);

        for (String evidence : List.of("bundle", "replay", "passes", "live")) {
            given().get("/api/v1/matches/evidence-ahead.group-A-1-2/" + evidence)
                    .then()
                    .statusCode(404);
        }
        given().get("/api/v1/matches/evidence-ahead.group-A-1-2").then().body("record", nullValue());
        assertThat(given().get("/api/v1/home").<List<String>>path("latest.matchId"))
                .noneMatch(id -> id.startsWith("evidence-ahead."));
        assertThat(given().get("/api/v1/home").<List<String>>path("onNow.fixture.id"))
                .noneMatch(id -> id.startsWith("evidence-ahead."));
        assertThat(given().get("/").asString())
                .doesNotContainPattern("fixture played\" href=\"/matches/evidence-ahead\\.");
        assertThat(given().get("/api/v1/entrants/pretender-5").asString()).doesNotContain("evidence-ahead");
        assertThat(given().get("/entrants/pretender-5").asString()).doesNotContain("evidence-ahead");
        assertThat(given().get("/feed.atom").asString()).doesNotContain("evidence-ahead");
        given().get("/api/v1/entrants/pretender-5")
                .then()
                .body("attempts[-1].matches", equalTo(0))
                .body("attempts[-1].firstMatchAt", nullValue());
        for (int other = 1; other <= 16; other++) {
            String pair = "compare?a=pretender-5&b=pretender-" + other;
            assertThat(given().get("/" + pair).asString()).doesNotContain("evidence-ahead");
            assertThat(given().get("/api/v1/" + pair).asString()).doesNotContain("evidence-ahead");
        }
    }

    @Test
    void ratingsKnowNothingOfItUntilThen() {
        cups.register();
        ladder.refresh();
        List<String> routes = List.of(
                "/leaderboard",
                "/ladder",
                "/api/v1/ladder",
                "/api/v1/leaderboard",
                "/api/v1/leaderboard/log.csv",
                "/api/v1/leaderboard/head-to-head",
                "/api/v1/entrants/pretender-5/ratings",
                "/api/v1/results?size=500",
                "/api/v1/results.csv",
                "/api/v1/results.jsonl");
        List<String> before =
                routes.stream().map(route -> given().get(route).asString()).toList();

        playedAhead("rated-ahead", HOUR);
        ladder.refresh();

        assertThat(routes.stream().map(route -> given().get(route).asString())).containsExactlyElementsOf(before);
    }

    @Test
    void showsTheRoundsThatAreOverAndNothingOfThoseToCome() {
        playedAhead("half-way", Duration.ofMinutes(-170));
        StateOfPlay all = journal.stateOf("half-way").orElseThrow();
        String champion = all.champion().orElseThrow().id();

        given().get("/api/v1/tournaments/half-way")
                .then()
                .body("status", equalTo("PLAYING"))
                .body("played", equalTo(GROUP_MATCHES))
                .body("champion", nullValue())
                .body("groups.complete", everyItem(equalTo(true)))
                .body("bracket[0].ties.status", everyItem(equalTo("READY")))
                .body("bracket[0].ties.home", everyItem(notNullValue()))
                .body("bracket[1].ties.home", everyItem(nullValue()))
                .body("forecasts.matchDay.max()", equalTo(4))
                .body("forecasts.brier", everyItem(nullValue()));
        given().get("/api/v1/matches/half-way.knockout-F-1")
                .then()
                .body("home", nullValue())
                .body("seed", nullValue())
                .body("homePolicy", nullValue());
        given().get("/api/v1/matches/half-way.group-A-1-2/bundle").then().statusCode(200);
        given().get("/api/v1/matches/half-way.knockout-QF-1/bundle").then().statusCode(404);
        assertThat(champion).isNotEmpty();
    }

    @Test
    void aMatchOnAirTellsItsMinuteAndNoMore() {
        playedAhead("on-air", Duration.ofMinutes(-5));

        given().get("/api/v1/matches/on-air.group-A-1-2")
                .then()
                .body("status", equalTo("LIVE"))
                .body("minute", both(greaterThanOrEqualTo(46)).and(lessThan(60)))
                .body("score", nullValue())
                .body("record", nullValue());
    }

    @Test
    void showsEverythingWhenTheLastMatchIsOver() {
        playedAhead("all-over", Duration.ofDays(-2));

        given().get("/api/v1/tournaments/all-over")
                .then()
                .body("status", equalTo("FINISHED"))
                .body("played", equalTo(31))
                .body("champion.id", notNullValue())
                .body("forecasts", hasSize(6))
                .body("forecasts.brier", everyItem(notNullValue()));
        assertThat(given().get("/api/v1/entrants/pretender-5").asString()).contains("all-over.");
    }

    @Test
    void aRulingAboutAMatchThatIsNotPublicIsNotPublic() {
        cups.draw("ruled-ahead", Regulations.sampleCup(), plan(HOUR));
        cups.playNext("ruled-ahead", 3);

        desk.rule("ruled-ahead", ruling(new Operation.VoidMatch("group-A-1-2")));
        desk.rule("ruled-ahead", ruling(new Operation.Disqualify("pretender-16", Operation.PlayedMatches.COUNT)));
        desk.rule("ruled-ahead", ruling(new Operation.Pause()));

        List<String> shown = given().get("/api/v1/tournaments/ruled-ahead").path("rulings.operation");
        assertThat(shown).contains("pause").doesNotContain("voidMatch");
        assertThat(journal.stateOf("ruled-ahead").orElseThrow().rulings().list())
                .hasSize(3);
    }

    /** A league whose six matches are over gets second meetings: they kick off later, and are played ahead like the others. */
    @Test
    void addedMatchesKickOffAfterTheRulingAndAreNotPublicBefore() {
        GroupStage league = GroupStage.league("league", 4, Meetings.ONCE, TableRules.ARENA);
        cups.draw("extended-ahead", new Regulations("League", List.of(league)), plan(Duration.ofHours(-10)));
        cups.playOut("extended-ahead");
        given().get("/api/v1/tournaments/extended-ahead").then().body("status", equalTo("FINISHED"));
        OffsetDateTime ruledAt = OffsetDateTime.now(ZoneOffset.UTC);

        desk.rule("extended-ahead", ruling(new Operation.Extend("league")));
        cups.playOut("extended-ahead");

        assertThat(journal.stateOf("extended-ahead").orElseThrow().isOver()).isTrue();
        given().get("/api/v1/tournaments/extended-ahead")
                .then()
                .body("status", equalTo("PLAYING"))
                .body("fixtures", equalTo(12))
                .body("played", equalTo(6))
                .body("champion", nullValue())
                .body("groups[0].table.played", everyItem(equalTo(3)));
        String kickOff =
                given().get("/api/v1/matches/extended-ahead.league-A-2-1").path("kickOff");
        assertThat(OffsetDateTime.parse(kickOff)).isAfter(ruledAt);
        given().get("/api/v1/matches/extended-ahead.league-A-2-1")
                .then()
                .body("score", nullValue())
                .body("record", nullValue());
        given().get("/api/v1/matches/extended-ahead.league-A-2-1/bundle").then().statusCode(404);
        given().get("/api/v1/matches/extended-ahead.league-A-1-2/bundle").then().statusCode(200);
    }

    private static Ruling ruling(Operation operation) {
        return new Ruling("Ann", "a reason", operation);
    }

    /** Draws a cup whose first kick-off is in a while (or was), and plays all of it now. */
    private void playedAhead(String id, Duration untilFirstKickOff) {
        cups.draw(id, Regulations.sampleCup(), plan(untilFirstKickOff));
        while (!orders.toPlay(id).isEmpty()) {
            cups.playNext(id, 1);
            forecasts.update(id);
        }
    }

    private static CalendarPlan plan(Duration untilFirstKickOff) {
        OffsetDateTime start = OffsetDateTime.now(ZoneOffset.UTC).plus(untilFirstKickOff);
        return new CalendarPlan(start, HOUR, 8, Duration.ZERO, Duration.ofMinutes(10), Reveal.AT_KICK_OFF);
    }

    private static List<String> routes(String cup) {
        return List.of(
                "/api/v1/tournaments/" + cup,
                "/tournaments/" + cup,
                "/api/v1/tournaments/" + cup + "/announcement",
                "/tournaments/" + cup + "/feed.atom",
                "/pictures/tournaments/" + cup + ".png",
                "/pictures/matches/" + cup + ".group-A-1-2.png",
                "/pictures/matches/" + cup + ".knockout-F-1.png",
                "/charts/tournaments/" + cup + "/odds.svg",
                "/api/v1/matches/" + cup + ".group-A-1-2",
                "/matches/" + cup + ".group-A-1-2",
                "/api/v1/matches/" + cup + ".knockout-QF-1",
                "/matches/" + cup + ".knockout-QF-1",
                "/api/v1/matches/" + cup + ".knockout-F-1",
                "/api/v1/matches/" + cup + ".group-A-1-2/bundle",
                "/api/v1/matches/" + cup + ".group-A-1-2/replay",
                "/api/v1/matches/" + cup + ".group-A-1-2/passes",
                "/api/v1/matches/" + cup + ".group-A-1-2/live",
                "/api/v1/matches/" + cup + ".knockout-F-1/live",
                "/embed/matches/" + cup + ".group-A-1-2",
                "/embed/matches/" + cup + ".knockout-QF-1");
    }

    /** Without what differs between any two cups: the id and names made from it, attempts of policies, times of kick-off. */
    private static String anonymous(String answer, String cup) {
        Matcher times = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z").matcher(answer.replace(cup, "CUP"));
        return times.replaceAll("TIME")
                .replaceAll("\\d{1,2} [A-Z][a-z]{2} \\d{4}, \\d\\d:\\d\\d UTC", "TIME IN WORDS")
                .replaceAll("urn:uuid:[0-9a-f-]{36}", "NAME")
                .replaceAll("\"attempt\":\\d+", "\"attempt\":N")
                .replaceAll("attempt \\d+", "attempt N");
    }
}
