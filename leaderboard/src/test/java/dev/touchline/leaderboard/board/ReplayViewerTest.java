package dev.touchline.leaderboard.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import dev.touchline.engine.replay.InvalidReplay;
import dev.touchline.engine.replay.Replay;
import dev.touchline.leaderboard.pretend.RoughMatch;
import dev.touchline.leaderboard.support.BrowserTest;
import dev.touchline.leaderboard.support.Cups;
import dev.touchline.leaderboard.support.PostgresForTests;
import dev.touchline.leaderboard.support.Visitor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Watches a match as a visitor does, in a real browser. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ReplayViewerTest extends BrowserTest {
    private static final String MATCH = "watched.group-A-1-2";
    private static final String VIEWER = "document.querySelector('touchline-replay')";

    private static final byte[] ROUGH = RoughMatch.replay();

    private Visitor visitor;
    private Page page;

    @Inject
    Cups cups;

    @BeforeEach
    void play() {
        cups.play("watched");
        visitor = visitor(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
        page = visitor.page();
    }

    @Test
    void beginsWithoutGoalsAndEndsWithTheScoreOfTheMatch() {
        String score = watch("").locator(".scoreboard .score").innerText();
        assertThat(page.locator(".replay-score").innerText()).isEqualTo("0–0");

        visitor.seek(5400);

        visitor.until("document.querySelector('.replay-clock').textContent.includes('Full time')");
        assertThat(page.locator(".replay-score").innerText().replace('–', '-'))
                .isEqualTo(score.replace('–', '-').replace(" ", ""));
    }

    @Test
    void playsAndPauses() {
        watch("");

        page.evaluate(VIEWER + ".play()");
        visitor.until(VIEWER + ".tick > 5");
        page.evaluate(VIEWER + ".pause()");

        int paused = visitor.tick();
        page.waitForTimeout(300);
        assertThat(visitor.tick()).isEqualTo(paused);
    }

    @Test
    void aLinkWithATimeBeginsThere() {
        watch("?t=45:00");

        assertThat(visitor.tick()).isEqualTo(2700);
    }

    @Test
    void scrubbingAndKeysMoveThroughTheMatch() {
        watch("?t=1000");

        page.locator(".replay-stage").focus();
        page.keyboard().press("ArrowRight");
        visitor.until(VIEWER + ".tick === 1050");
        page.locator("touchline-replay input[type=range]")
                .evaluate("(bar) => { bar.value = 3000; bar.dispatchEvent(new Event('input', { bubbles: true })); }");

        visitor.until(VIEWER + ".tick === 3000");
    }

    @Test
    void whoIsSentOffLeavesThePitchAndTheScoreboardTells() throws InvalidReplay {
        Replay replay = Replay.read(ROUGH);
        int last = replay.frames() - 1;
        int missing = 0;
        for (int row = 11; row < 22; row++) {
            missing += replay.onPitch(last, row) ? 0 : 1;
        }
        assertThat(missing).as("away players sent off in the rough match").isPositive();
        playRoughly();

        watch("?t=1");
        assertThat(page.locator(".replay-away .replay-missing").isHidden()).isTrue();
        visitor.seek(replay.frames());

        visitor.until("document.querySelector('.replay-away .replay-missing').textContent === '" + missing + "'");
    }

    @Test
    void cardsAreMarkedInTheListAndTheirTeamIsNamedAtAFreeKick() {
        playRoughly();
        page.route(
                "**/api/v1/matches/" + MATCH,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("""
                        {"record":{"events":[
                          {"tick":60,"minute":1,"type":"yellow_card","side":"home","player":4,"text":"Yellow card for number 4"},
                          {"tick":90,"minute":2,"type":"second_yellow_card","side":"home","player":4,"text":"Second yellow card"}]}}""")));

        watch("?t=1");

        assertThat(page.locator(".replay-list .replay-yellow-card").count()).isEqualTo(1);
        assertThat(page.locator(".replay-list .replay-red-card").count()).isEqualTo(1);
        assertThat(page.locator(".replay-state").innerText()).contains("Kick-off for ");
    }

    @Test
    void withoutAnyWidthItWaitsForSome() {
        watch("?t=1000");

        page.evaluate(VIEWER + ".style.width = '0'");
        page.waitForTimeout(200);
        page.evaluate(VIEWER + ".style.width = ''");
        visitor.seek(2000);

        visitor.until(VIEWER + ".tick === 2000");
        visitor.requireNoComplaint();
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

    @ParameterizedTest
    @ValueSource(strings = {"trails", "heat", "passes", "formation", "stamina", "follow"})
    void eachOverlayChangesThePictureAndStaysInTheAddress(String name) {
        playRoughly();
        int moment = name.equals("formation") ? 30 : 1500; // Later these teams are one crowd.
        watch("?t=" + moment + "&show=describe");
        Object before = picture();

        page.locator("[data-shows=" + name + "]").click();

        visitor.until("document.querySelector('canvas').toDataURL() !== " + quoted(before));
        visitor.until("location.search.includes('" + name + "')");
        page.reload();
        page.waitForSelector("touchline-replay[data-state=ready]");
        assertThat(page.locator("[data-shows=" + name + "]").getAttribute("aria-pressed"))
                .isEqualTo("true");
        assertThat(visitor.tick()).isEqualTo(moment);
    }

    @Test
    void theAddressKeepsSpeedAndTeam() {
        watch("?t=900&speed=4&show=heat&team=away");

        assertThat(page.locator(".replay-speeds [aria-pressed=true]").innerText())
                .isEqualTo("4×");
        assertThat(page.locator(".replay-sides .replay-away").getAttribute("aria-pressed"))
                .isEqualTo("true");
        assertThat(page.locator(".replay-legend").innerText()).startsWith("Heat map: where");
    }

    @Test
    void whatGoesOnIsSaidInWords() {
        playRoughly();
        watch("?t=700");

        page.locator(".replay-stage").focus();
        page.keyboard().press("w");

        assertThat(page.locator(".replay-commentary").innerText())
                .matches(
                        "12' .*(has the ball in|The ball is free|Throw-in for|Kick-off for|free kick for|Goal kick for).*");
    }

    @Test
    void nothingMovesByItselfForWhoPrefersStillness() {
        watch("");

        page.waitForTimeout(300);

        assertThat(visitor.tick()).isEqualTo(1);
    }

    @Test
    void buttonsAreWideEnoughForAThumbOnAPhone() {
        page.setViewportSize(360, 740);
        watch("?t=700&show=heat");

        Object small = page.evaluate("""
                [...document.querySelectorAll('.replay-controls button')]
                  .filter((button) => button.offsetParent)
                  .filter((button) => button.offsetHeight < 44 || button.offsetWidth < 40)
                  .map((button) => button.outerHTML)""");

        assertThat(small).asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
        visitor.screenshot("viewer-360", page.locator("touchline-replay"));
    }

    private void playRoughly() {
        page.route("**/replay", route -> route.fulfill(new Route.FulfillOptions().setBodyBytes(ROUGH)));
    }

    private Object picture() {
        return page.evaluate("document.querySelector('canvas').toDataURL()");
    }

    private static String quoted(Object text) {
        return "'" + text + "'";
    }

    private Page watch(String time) {
        visitor.watch("/matches/" + MATCH + time);
        return page;
    }
}
