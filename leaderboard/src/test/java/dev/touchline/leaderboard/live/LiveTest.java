package dev.touchline.leaderboard.live;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.touchline.engine.replay.Replay;
import dev.touchline.leaderboard.support.Chromium;
import dev.touchline.leaderboard.support.Cups;
import dev.touchline.leaderboard.support.PostgresForTests;
import dev.touchline.tournaments.calendar.CalendarPlan;
import dev.touchline.tournaments.calendar.Reveal;
import dev.touchline.tournaments.regulations.Regulations;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A match on air is seen as far as its clock has run, by whoever asks and however. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class LiveTest {
    /** A match of 5400 ticks is on air for ten minutes: nine ticks a second. */
    private static final Duration ON_AIR = Duration.ofMinutes(10);

    private static final double PACE = 9;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Cups cups;

    @TestHTTPResource
    @SuppressWarnings("NullAway.Init")
    URL site;

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

        given().get("/api/v1/matches/watched-early.group-A-1-2/live").then().statusCode(404);
        given().get("/api/v1/matches/nothing.nowhere/live").then().statusCode(404);
    }

    @Test
    void aVisitorWatchesRewindsAndComesBackToTheLatestMoment() {
        playedAhead("watched-by-a-visitor", Duration.ofMinutes(-3));
        try (Chromium chromium = Chromium.start();
                BrowserContext context = chromium.browser().newContext(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            page.navigate(site + "matches/watched-by-a-visitor.group-A-1-2");
            page.waitForSelector("touchline-replay[data-state=ready]");
            until(page, "document.querySelector('touchline-replay').tick > 1500");
            double began = tick(page);

            until(page, "document.querySelector('touchline-replay').tick > " + (began + 20));
            page.evaluate("document.querySelector('touchline-replay').seek(100)");
            until(page, "document.querySelector('touchline-replay').tick < 200");
            page.locator(".replay-live").click();

            until(page, "document.querySelector('touchline-replay').tick > " + began);
            assertThat(page.locator(".replay-state").innerText()).doesNotContain("Full time");
        }
    }

    private static double tick(Page page) {
        return ((Number) page.evaluate("document.querySelector('touchline-replay').tick")).doubleValue();
    }

    private static void until(Page page, String condition) {
        for (int asked = 0; asked < 200; asked++) {
            if (Boolean.TRUE.equals(page.evaluate(condition))) {
                return;
            }
            page.waitForTimeout(50);
        }
        throw new AssertionError("never true: " + condition);
    }

    /** The parts up to and with a tick, or all where the stream ends before. */
    private List<JsonNode> parts(String cup, @Nullable String last, int tick) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(site + "api/v1/matches/" + cup + ".group-A-1-2/live"));
        if (last != null) {
            request.header("Last-Event-ID", last);
        }
        List<JsonNode> parts = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient();
                InputStream body = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream())
                        .body();
                BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data:") && line.contains("frames")) {
                    parts.add(JSON.readTree(line.substring("data:".length())));
                    if (parts.getLast().get("to").asInt() >= tick) {
                        break;
                    }
                }
            }
            client.shutdownNow();
        }
        return parts;
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
