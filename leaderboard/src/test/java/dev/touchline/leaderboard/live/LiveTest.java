package dev.touchline.leaderboard.live;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.touchline.engine.replay.Replay;
import dev.touchline.leaderboard.support.BrowserTest;
import dev.touchline.leaderboard.support.Cups;
import dev.touchline.leaderboard.support.PostgresForTests;
import dev.touchline.leaderboard.support.Visitor;
import dev.touchline.tournaments.calendar.CalendarPlan;
import dev.touchline.tournaments.calendar.Reveal;
import dev.touchline.tournaments.regulations.Regulations;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A match on air is seen as far as its clock has run, by whoever asks and however. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class LiveTest extends BrowserTest {
    /** A match of 5400 ticks is on air for ten minutes: nine ticks a second. */
    private static final Duration ON_AIR = Duration.ofMinutes(10);

    private static final double PACE = 9;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String MATCH = "group-A-1-2";

    @Inject
    Cups cups;

    @Inject
    SessionFactory sessions;

    @Test
    void showsWhatTheClockHasPlayedAndNoTickMore() throws Exception {
        OffsetDateTime kickOff = playedAhead("watched-live", Duration.ofMinutes(-5));

        List<JsonNode> parts = parts("watched-live", null, 2700);

        int allowed = (int) (PACE
                * Duration.between(kickOff, OffsetDateTime.now(ZoneOffset.UTC)).toMillis()
                / 1000);
        int expected = 0;
        for (JsonNode part : parts) {
            assertThat(part.get("from").asInt()).isEqualTo(expected);
            expected = part.get("to").asInt();
            Replay frames =
                    Replay.read(Base64.getDecoder().decode(part.get("frames").asText()));
            assertThat(frames.frames()).isEqualTo(expected - part.get("from").asInt());
            for (JsonNode event : part.get("events")) {
                assertThat(event.get("tick").asInt()).isLessThanOrEqualTo(expected);
            }
        }
        assertThat(expected).isBetween(2700, allowed);
    }

    @Test
    void whoeverConnectsAgainGoesOnWhereHeWas() throws Exception {
        playedAhead("watched-again", Duration.ofMinutes(-5));

        List<JsonNode> parts = parts("watched-again", "1.2640", 2700);

        assertThat(parts.getFirst().get("from").asInt()).isEqualTo(2640);
    }

    @Test
    void aMatchThatIsOverIsSentToItsEnd() throws Exception {
        playedAhead("watched-late", Duration.ofDays(-2));

        List<JsonNode> parts = parts("watched-late", "1.5000", Integer.MAX_VALUE);

        assertThat(parts.getFirst().get("from").asInt()).isEqualTo(5000);
        assertThat(parts.getLast().get("to").asInt()).isGreaterThanOrEqualTo(5400);
    }

    @Test
    void aMatchBeforeItsKickOffIsNoMatch() {
        playedAhead("watched-early", HOUR);

        given().get("/api/v1/matches/watched-early." + MATCH + "/live").then().statusCode(404);
        given().get("/api/v1/matches/nothing.nowhere/live").then().statusCode(404);
    }

    @Test
    void manyWatchersCostTheDatabaseWhatOneDoes() throws Exception {
        playedAhead("watched-by-many", Duration.ofMinutes(-3));
        Statistics questions = sessions.getStatistics();
        questions.setStatisticsEnabled(true);
        List<Stream> watchers = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int watcher = 0; watcher < 200; watcher++) {
                watchers.add(Stream.open(client, live("watched-by-many"), null));
            }
            awaitAll(watchers, stream -> stream.frames() > 1600);
            long before = questions.getPrepareStatementCount();
            int from = watchers.getFirst().frames();

            awaitAll(watchers, stream -> stream.frames() >= from + 5 * PACE);

            long asked = questions.getPrepareStatementCount() - before;
            System.err.println("200 watchers of one match for five seconds: " + asked + " questions to the database");
            assertThat(asked).as("questions in about five seconds").isLessThan(60);
            try (Stream late = Stream.open(client, live("watched-by-many"), null)) {
                awaitAll(List.of(late), stream -> stream.frames() >= from);
                assertThat(late.isWhole()).isTrue();
            }
            assertThat(watchers).allMatch(Stream::isWhole);
            watchers.forEach(Stream::close);
            client.shutdownNow();
        } finally {
            questions.setStatisticsEnabled(false);
        }
    }

    @Test
    void aVisitorWatchesRewindsAndComesBackToTheLatestMoment() {
        playedAhead("watched-by-a-visitor", Duration.ofMinutes(-3));
        Visitor visitor = visitor();
        visitor.watch("/matches/watched-by-a-visitor." + MATCH);
        visitor.until("document.querySelector('touchline-replay').tick > 1500");
        int began = visitor.tick();

        visitor.until("document.querySelector('touchline-replay').tick > " + (began + 20));
        visitor.seek(100);
        visitor.until("document.querySelector('touchline-replay').tick < 200");
        visitor.page().locator(".replay-live").click();

        visitor.until("document.querySelector('touchline-replay').tick > " + began);
        assertThat(visitor.page().locator(".replay-state").innerText()).doesNotContain("Full time");
        visitor.requireAccessible();
        visitor.requireNoComplaint();
        visitor.screenshot("match-live");
    }

    @Test
    void aLinkToAMomentOfAMatchOnAirBeginsThere() {
        playedAhead("watched-from-a-link", Duration.ofMinutes(-4));
        Visitor visitor = visitor();

        visitor.watch("/matches/watched-from-a-link." + MATCH + "?t=20:00");

        visitor.until("document.querySelector('touchline-replay').tick === 1200");
        visitor.requireNoComplaint();
    }

    @Test
    void whereEverythingIsPublicAtOnceAVisitorSeesTheMatchFromKickOffAsSoonAsItIsPlayed() throws Exception {
        cups.draw("watched-at-once");
        Visitor visitor = visitor();
        visitor.visit("/matches/watched-at-once." + MATCH);
        visitor.page().evaluate("window.sameVisit = true");
        assertThat(visitor.page().locator("touchline-replay").innerText()).contains("Waiting for the match");
        visitor.requireAccessible();
        visitor.screenshot("match-awaited");

        cups.playNext("watched-at-once", 24);

        visitor.page().waitForSelector("touchline-replay[data-state=ready][data-over]");
        visitor.until("document.querySelector('touchline-replay').tick > 3");
        assertThat(visitor.tick()).isLessThan(1000);
        visitor.seek(4000);
        visitor.until("document.querySelector('touchline-replay').tick >= 4000");
        assertThat(visitor.page().evaluate("window.sameVisit")).isEqualTo(true);
        visitor.page().click("text=Load the whole report");
        visitor.page().waitForSelector("#statistics");
        visitor.requireNoComplaint();
    }

    /** The parts up to and with a tick, or all where the stream ends before. */
    private List<JsonNode> parts(String cup, @Nullable String last, int tick) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient();
                Stream stream = Stream.open(client, live(cup), last)) {
            awaitAll(List.of(stream), watched -> watched.frames() >= tick || watched.isOver());
            client.shutdownNow();
            return stream.parts();
        }
    }

    private URI live(String cup) {
        return URI.create(site + "api/v1/matches/" + cup + "." + MATCH + "/live");
    }

    private static void awaitAll(List<Stream> streams, Predicate<Stream> condition) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!streams.stream().allMatch(condition)) {
            assertThat(Instant.now()).as("time until which this must happen").isBefore(deadline);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /** Plays the group matches of a cup whose first kick-off is in a while, or was; returns that kick-off. */
    private OffsetDateTime playedAhead(String id, Duration untilFirstKickOff) {
        OffsetDateTime start = OffsetDateTime.now(ZoneOffset.UTC).plus(untilFirstKickOff);
        CalendarPlan plan = new CalendarPlan(start, HOUR, 8, Duration.ZERO, ON_AIR, Reveal.AT_KICK_OFF);
        cups.draw(id, Regulations.sampleCup(), plan);
        cups.playNext(id, 24);
        return start;
    }
}
