package dev.touchline.leaderboard.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.touchline.leaderboard.pretend.RoughMatch;
import dev.touchline.leaderboard.support.BrowserTest;
import dev.touchline.leaderboard.support.Cups;
import dev.touchline.leaderboard.support.PostgresForTests;
import dev.touchline.leaderboard.support.Visitor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * How smooth the viewer is on a phone-class machine: 360 px wide, 2.5 device pixels for one, a processor four times as
 * slow. No part of the suite, because it measures this machine: {@code -Dtest=ReplayViewerSpeedMeasurement}.
 */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ReplayViewerSpeedMeasurement extends BrowserTest {
    private static final String MATCH = "timed.group-A-1-2";

    /** The time that scripts take for each picture, and the time between pictures, while five seconds are played. */
    private static final String PLAY = """
            async () => {
              const viewer = document.querySelector('touchline-replay');
              const work = [];
              const gaps = [];
              const request = window.requestAnimationFrame;
              window.requestAnimationFrame = (paint) => request.call(window, (now) => {
                const began = performance.now();
                paint(now);
                work.push(performance.now() - began);
              });
              viewer.play();
              let last = 0;
              await new Promise((done) => {
                const tick = (now) => {
                  if (last) gaps.push(now - last);
                  last = now;
                  if (gaps.length < 300) request.call(window, tick); else done();
                };
                request.call(window, tick);
              });
              viewer.pause();
              window.requestAnimationFrame = request;
              const share = (times, most) => times.filter((time) => time <= most).length / times.length;
              work.sort((one, other) => one - other);
              return {
                frames: work.length,
                withinWork: share(work, 16.7),
                median: work[work.length >> 1],
                worst: work.at(-1),
                withinGaps: share(gaps, 17.5),
              };
            }""";

    private static final String SEEK = """
            async () => {
              const viewer = document.querySelector('touchline-replay');
              let worst = 0;
              for (let seek = 0; seek < 60; seek++) {
                await new Promise((painted) => requestAnimationFrame(painted));
                const began = performance.now();
                viewer.seek(1 + (seek * 2741) % 5300);
                await new Promise((painted) => requestAnimationFrame(painted));
                worst = Math.max(worst, performance.now() - began);
              }
              return worst;
            }""";

    @Inject
    Cups cups;

    @Test
    void picturesAreReadyInTimeOnASlowMachine() {
        Visitor visitor = visitor(
                new Browser.NewContextOptions().setViewportSize(360, 740).setDeviceScaleFactor(2.5));
        playRoughly(visitor);

        measured(visitor, "trails", 1);
        Map<?, ?> throttled = measured(visitor, "trails", 4);
        Map<?, ?> everything = measured(visitor, "trails,heat,passes,formation,stamina", 4);

        for (Map<?, ?> figures : List.of(throttled, everything)) {
            assertThat(number(figures, "withinWork"))
                    .as("share of pictures whose scripts take a frame at most")
                    .isGreaterThan(0.99);
            assertThat(number(figures, "withinGaps"))
                    .as("share of pictures that come in time")
                    .isGreaterThan(0.95);
            assertThat(number(figures, "worstSeek")).as("milliseconds").isLessThan(50);
        }
    }

    private void playRoughly(Visitor visitor) {
        cups.play("timed");
        byte[] rough = RoughMatch.replay();
        visitor.page().route("**/replay", route -> route.fulfill(new Route.FulfillOptions().setBodyBytes(rough)));
    }

    private static Map<?, ?> measured(Visitor visitor, String shown, int slower) {
        Page page = visitor.page();
        CDPSession developer = page.context().newCDPSession(page);
        visitor.watch("/matches/" + MATCH + "?t=600&show=" + shown);
        page.waitForTimeout(500);
        slow(developer, slower);
        Map<Object, Object> figures = new TreeMap<>((Map<?, ?>) page.evaluate(PLAY));
        figures.put("worstSeek", page.evaluate(SEEK));
        slow(developer, 1);
        System.err.printf("viewer, processor slowed %d times, %s: %s%n", slower, shown, figures);
        return figures;
    }

    private static void slow(CDPSession developer, int times) {
        JsonObject rate = new JsonObject();
        rate.addProperty("rate", times);
        developer.send("Emulation.setCPUThrottlingRate", rate);
    }

    private static double number(Map<?, ?> figures, String name) {
        return ((Number) Objects.requireNonNull(figures.get(name))).doubleValue();
    }
}
