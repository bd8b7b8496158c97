package dev.touchline.leaderboard.board;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.sun.net.httpserver.HttpServer;
import dev.touchline.leaderboard.support.BrowserTest;
import dev.touchline.leaderboard.support.Cups;
import dev.touchline.leaderboard.support.PostgresForTests;
import dev.touchline.leaderboard.support.Visitor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page of a match tells of it, with and without JavaScript, and what other people's pages can show of it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class MatchPageTest extends BrowserTest {
    private static final String CUP = "told";
    private static final String MATCH = CUP + ".group-A-1-2";
    private static final int MOST_BYTES = 150 * 1024;

    @Inject
    Cups cups;

    @BeforeEach
    void play() {
        cups.play(CUP);
    }

    @Test
    void tellsTheWholeMatchWithoutJavaScript() {
        Visitor visitor = visitorWithoutJavaScript();
        Page page = visitor.page();

        visitor.visit("/matches/" + MATCH);

        assertThat(page.locator(".players tbody tr").count()).isEqualTo(22);
        assertThat(page.locator(".players tbody tr").first().innerText()).startsWith("0 GK");
        assertThat(page.locator(".charts .chart").count()).isEqualTo(2);
        assertThat(page.locator(".charts .chart").first().locator("rect").count())
                .isEqualTo(90);
        assertThat(visitor.text())
                .contains("Expected goals", "3 lost calls", "12 commands not carried out", "a call took 1")
                .contains("./touchline verify " + MATCH + ".bundle");
        for (int width : List.of(360, 768, 1440)) {
            page.setViewportSize(width, 900);
            visitor.screenshot("match-plain-" + width);
        }
    }

    @Test
    void everyShotAndFailureLeadsToItsTickInTheReplay() {
        Visitor visitor = visitor(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
        visitor.watch("/matches/" + MATCH);

        visitor.page().locator(".failures a").first().click();

        assertThat(visitor.tick()).isEqualTo(1200);
    }

    @Test
    void theChartOfExpectedGoalsEndsAtTheSumOfTheShots() {
        Number home = given().get("/api/v1/matches/" + MATCH)
                .path("record.detail.shots.findAll { it.side == 'home' }.sum { it.expectedGoals }");
        Visitor visitor = visitor();

        visitor.visit("/matches/" + MATCH);

        assertThat(visitor.page()
                        .locator("[aria-labelledby=momentum] figcaption")
                        .last()
                        .innerText())
                .contains("%.2f".formatted(home.doubleValue()));
    }

    @Test
    void theMessageOfAPolicyIsTextOnly() {
        Visitor visitor = visitor();

        visitor.visit("/matches/" + MATCH);

        assertThat(visitor.page().locator(".failures").last().innerText()).contains("<img src=x onerror=alert(1)>");
        assertThat(visitor.page().locator(".failures img").count()).isZero();
    }

    @Test
    void theBundleIsWhatThePageSaysItIs() {
        given().get("/api/v1/matches/" + MATCH + "/bundle").then().statusCode(200);
        given().get("/api/v1/matches/" + MATCH + "/passes")
                .then()
                .statusCode(200)
                .body("passes", hasSize(269))
                .body("passes[0].tick", equalTo(20));
        given().get("/api/v1/matches/none.none/passes").then().statusCode(404);
    }

    @Test
    void weighsNoMoreThanItMay() {
        Visitor visitor = visitor();
        List<Response> answers = new CopyOnWriteArrayList<>();
        visitor.page().onResponse(answers::add);

        visitor.watch("/matches/" + MATCH);
        visitor.page().waitForTimeout(200);

        int bytes = answers.stream()
                .filter(answer -> !answer.url().endsWith("/replay"))
                .mapToInt(answer -> answer.request().sizes().responseBodySize)
                .sum();
        System.err.println("match page without the replay, as sent: " + bytes + " bytes");
        assertThat(bytes).isLessThanOrEqualTo(MOST_BYTES);
    }

    /** A browser that knows all modules from the page does not find them one after the other, import by import. */
    @Test
    void thePageNamesEveryModuleOfTheViewerAndNothingIsAskedForTwice() {
        Visitor visitor = visitor();
        List<String> asked = new CopyOnWriteArrayList<>();
        visitor.page().onRequest(request -> asked.add(URI.create(request.url()).getPath()));

        visitor.watch("/matches/" + MATCH);

        List<String> modules =
                asked.stream().filter(path -> path.matches("/replay/.*\\.js")).toList();
        assertThat(modules).hasSizeGreaterThan(25).doesNotHaveDuplicates();
        assertThat(visitor.page()
                        .locator("link[rel=modulepreload]")
                        .evaluateAll("links => links.map(link => link.getAttribute('href'))"))
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .containsExactlyInAnyOrderElementsOf(modules);
        assertThat(asked).containsOnlyOnce("/api/v1/matches/" + MATCH + "/replay");
    }

    @Test
    void anotherSiteMayFrameTheReplayAndNothingElse() throws IOException {
        String frames = "<iframe src='%sembed/matches/%s'></iframe><iframe src='%smatches/%s'></iframe>"
                .formatted(site, MATCH, site, MATCH);
        HttpServer elsewhere = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        elsewhere.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, frames.length());
            exchange.getResponseBody().write(frames.getBytes(UTF_8));
            exchange.close();
        });
        elsewhere.start();
        Page page = visitor().page();
        page.navigate("http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/");

        Frame embedded = Objects.requireNonNull(page.frameByUrl(Pattern.compile(".*/embed/matches/.*")));
        embedded.waitForSelector("touchline-replay[data-state=ready]");
        assertThat(page.frames().stream().map(Frame::url)).doesNotContain(site + "matches/" + MATCH);
        elsewhere.stop(0);
    }

    @Test
    void theEmbeddedPageIsAsStrictAsTheOthers() {
        List<String> policies = given().get("/embed/matches/" + MATCH)
                .then()
                .statusCode(200)
                .extract()
                .headers()
                .getValues("Content-Security-Policy");

        assertThat(policies)
                .singleElement()
                .asString()
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors *");
        given().get("/embed/matches/none.none").then().statusCode(404);
        given().get("/matches/" + MATCH)
                .then()
                .header("Content-Security-Policy", containsString("frame-ancestors 'self'"));
    }

    @Test
    void theSnippetLeadsToTheEmbeddedPage() {
        Page page = visitor().page();
        page.navigate(site + "matches/" + MATCH);

        Matcher source = Pattern.compile("src=\"([^\"]+)\"")
                .matcher(page.locator("#embed ~ pre").innerText());

        assertThat(source.find()).isTrue();
        assertThat(source.group(1)).isEqualTo("https://touchline.example/embed/matches/" + MATCH);
    }

    @Test
    void looksRightInTheDarkAndEmbedded() {
        Visitor visitor = visitor(
                new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK).setViewportSize(1440, 900));
        visitor.watch("/matches/" + MATCH + "?t=1500&show=trails,heat,formation,passes");
        visitor.page().waitForTimeout(500);
        visitor.screenshot("match-dark-1440");

        visitor.watch("/embed/matches/" + MATCH);
        visitor.screenshot("embed-1440");

        assertThat(visitor.page().locator("touchline-replay").isVisible()).isTrue();
        visitor.requireAccessible();
        visitor.requireNoComplaint();
    }
}
