package dev.touchline.leaderboard.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.touchline.leaderboard.support.Chromium;
import dev.touchline.leaderboard.support.PretendServer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How fast the site is with 200 entrants and 20,020 matches in the database. No part of the suite, because it measures
 * this machine: {@code -Dtest=SiteSpeedMeasurement}, with {@code wrk} installed.
 */
final class SiteSpeedMeasurement {
    private static final int ENTRANTS = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int MOST_BYTES = 150_000;

    @TempDir
    private static Path folder;

    private static PretendServer server;

    @BeforeAll
    static void start() throws Exception {
        server = PretendServer.start(folder.resolve("data"), List.of("pretend.crowd=" + ENTRANTS));
        Instant deadline = Instant.now().plus(PATIENCE);
        while (new ObjectMapper()
                        .readTree(server.get("/api/v1/leaderboard"))
                        .path("total")
                        .asInt()
                < ENTRANTS) {
            assertThat(Instant.now()).isBefore(deadline);
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void servesTheLeaderboardFastEnough() throws Exception {
        wrk("/leaderboard", "5s");

        String plain = wrk("/leaderboard", "20s");
        String compressed = wrk("/leaderboard", "20s", "-H", "Accept-Encoding: gzip");

        for (String report : List.of(plain, compressed)) {
            System.out.println(report);
            assertThat(number(report, "Requests/sec:\\s+([0-9.]+)")).isGreaterThanOrEqualTo(1500);
            assertThat(millis(report)).isLessThanOrEqualTo(50);
            assertThat(report).doesNotContain("Non-2xx").doesNotContain("Socket errors");
        }
    }

    @Test
    void paintsWithinASecondAndWeighsLittle() throws Exception {
        // Cold is the visitor's browser, not the server: what it reads once after its start is read.
        server.get("/");
        try (Chromium chromium = Chromium.start()) {
            for (String path : List.of("/leaderboard", "/")) {
                BrowserContext cold = chromium.browser().newContext(new Browser.NewContextOptions());
                Page page = cold.newPage();
                page.navigate("http://localhost:" + server.port() + path);
                Number paint = (Number) page.evaluate("new Promise(done => new PerformanceObserver(list =>"
                        + " done(list.getEntriesByName('first-contentful-paint')[0].startTime))"
                        + ".observe({type: 'paint', buffered: true}))");
                Number bytes = (Number) page.evaluate("performance.getEntriesByType('resource')"
                        + ".concat(performance.getEntriesByType('navigation'))"
                        + ".reduce((sum, entry) => sum + entry.decodedBodySize, 0)");
                Number sent = (Number) page.evaluate("performance.getEntriesByType('resource')"
                        + ".concat(performance.getEntriesByType('navigation'))"
                        + ".reduce((sum, entry) => sum + entry.transferSize, 0)");
                cold.close();

                System.out.printf("%s: first paint %s ms, %s bytes sent, %s decoded%n", path, paint, sent, bytes);
                assertThat(paint.doubleValue()).as(path).isLessThanOrEqualTo(1000);
                assertThat(sent.intValue()).as(path).isLessThanOrEqualTo(MOST_BYTES);
            }
        }
    }

    private static String wrk(String path, String duration, String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of("wrk", "-t2", "-c32", "-d" + duration, "--latency"));
        command.addAll(List.of(more));
        command.add("http://localhost:" + server.port() + path);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String report = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(report).isZero();
        return report;
    }

    /** The 99th percentile of the latency. */
    private static double millis(String report) {
        Matcher matcher = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s)").matcher(report);
        assertThat(matcher.find()).as(report).isTrue();
        double value = Double.parseDouble(matcher.group(1));
        return switch (matcher.group(2)) {
            case "us" -> value / 1000;
            case "ms" -> value;
            default -> value * 1000;
        };
    }

    private static double number(String report, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(report);
        assertThat(matcher.find()).as(report).isTrue();
        return Double.parseDouble(matcher.group(1));
    }
}
