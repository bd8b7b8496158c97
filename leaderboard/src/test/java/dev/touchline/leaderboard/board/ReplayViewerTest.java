package dev.touchline.leaderboard.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import dev.touchline.leaderboard.support.Chromium;
import dev.touchline.leaderboard.support.Cups;
import dev.touchline.leaderboard.support.PostgresForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Watches a match as a visitor does, in a real browser. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ReplayViewerTest {
    private static final String MATCH = "watched.group-A-1-2";
    private static final String VIEWER = "document.querySelector('touchline-replay')";

    private static Chromium chromium;

    @Inject
    Cups cups;

    @TestHTTPResource
    @SuppressWarnings("NullAway.Init")
    URL site;

    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        chromium.close();
    }

    @BeforeEach
    void play() {
        cups.play("watched");
        context = chromium.browser().newContext(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(15_000);
        page = context.newPage();
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void beginsWithoutGoalsAndEndsWithTheScoreOfTheMatch() {
        String score = watch("").locator(".scoreboard .score").innerText();
        assertThat(page.locator(".replay-score").innerText()).isEqualTo("0–0");

        page.evaluate(VIEWER + ".seek(5400)");

        until("document.querySelector('.replay-clock').textContent.includes('Full time')");
        assertThat(page.locator(".replay-score").innerText().replace('–', '-'))
                .isEqualTo(score.replace('–', '-').replace(" ", ""));
    }

    @Test
    void playsAndPauses() {
        watch("");

        page.evaluate(VIEWER + ".play()");
        until(VIEWER + ".tick > 5");
        page.evaluate(VIEWER + ".pause()");

        double paused = tick();
        page.waitForTimeout(300);
        assertThat(tick()).isEqualTo(paused);
    }

    @Test
    void aLinkWithATimeBeginsThere() {
        watch("?t=45:00");

        assertThat(tick()).isEqualTo(2700);
    }

    @Test
    void scrubbingAndKeysMoveThroughTheMatch() {
        watch("?t=1000");

        page.locator(".replay-stage").focus();
        page.keyboard().press("ArrowRight");
        until(VIEWER + ".tick === 1050");
        page.locator("touchline-replay input[type=range]")
                .evaluate("(bar) => { bar.value = 3000; bar.dispatchEvent(new Event('input', { bubbles: true })); }");

        until(VIEWER + ".tick === 3000");
    }

    @Test
    void aBrokenReplayIsSaidAndTheEventsRemain() {
        page.route(
                "**/replay",
                route -> route.fulfill(new Route.FulfillOptions().setStatus(200).setBody("no replay at all")));

        page.navigate(site + "matches/" + MATCH);
        page.waitForSelector("touchline-replay[data-state=error]");

        assertThat(page.locator("touchline-replay [role=alert]").innerText()).isNotBlank();
        assertThat(page.locator("ol.events").isVisible()).isTrue();
    }

    private Page watch(String time) {
        page.navigate(site + "matches/" + MATCH + time);
        page.waitForSelector("touchline-replay[data-state=ready]");
        return page;
    }

    /** Waits by asking again: the page's own policy forbids the browser to evaluate a text while it waits. */
    private void until(String condition) {
        for (int asked = 0; asked < 200; asked++) {
            if (Boolean.TRUE.equals(page.evaluate(condition))) {
                return;
            }
            page.waitForTimeout(50);
        }
        throw new AssertionError("never true: " + condition);
    }

    private double tick() {
        return ((Number) page.evaluate(VIEWER + ".tick")).doubleValue();
    }
}
