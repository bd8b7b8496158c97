package dev.touchline.leaderboard.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
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
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the viewer leaves to collect: a phone that collects garbage drops pictures. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ReplayViewerMemoryTest extends BrowserTest {
    private static final String MATCH = "collected.group-A-1-2";

    @Inject
    Cups cups;

    @Test
    void aPictureLeavesHardlyAnythingToCollect() {
        Visitor visitor = visitor();
        cups.play("collected");
        visitor.page()
                .route(
                        "**/replay",
                        route -> route.fulfill(new Route.FulfillOptions().setBodyBytes(RoughMatch.replay())));
        Page page = visitor.page();
        CDPSession developer = page.context().newCDPSession(page);
        visitor.watch("/matches/" + MATCH + "?t=600&speed=0.25");
        page.evaluate("() => document.querySelector('touchline-replay').play()");
        page.waitForTimeout(1000);

        JsonObject options = new JsonObject();
        options.addProperty("samplingInterval", 512);
        options.addProperty("includeObjectsCollectedByMajorGC", true);
        options.addProperty("includeObjectsCollectedByMinorGC", true);
        developer.send("HeapProfiler.startSampling", options);
        page.waitForTimeout(4000);
        JsonObject profile = developer.send("HeapProfiler.stopSampling").getAsJsonObject("profile");

        Map<String, Long> bytes = new TreeMap<>();
        add(profile.getAsJsonObject("head"), bytes);
        System.err.println("bytes allocated in 4 s of slow motion, by script: " + bytes);
        long drawing = bytes.entrySet().stream()
                .filter(entry -> entry.getKey().matches("(scene|motion|stage|shirts|pitch)\\.js"))
                .mapToLong(Map.Entry::getValue)
                .sum();
        assertThat(drawing / 240)
                .as("bytes a picture that drawing allocates: the browser boxes the fractions that go to the canvas")
                .isLessThan(4500);
    }

    private static void add(JsonObject node, Map<String, Long> bytes) {
        String url = node.getAsJsonObject("callFrame").get("url").getAsString();
        bytes.merge(
                url.substring(url.lastIndexOf('/') + 1), node.get("selfSize").getAsLong(), Long::sum);
        node.getAsJsonArray("children").forEach(child -> add(child.getAsJsonObject(), bytes));
    }
}
