package dev.touchline.leaderboard.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import dev.touchline.leaderboard.ladder.Ladder;
import dev.touchline.leaderboard.pretend.PretendArena;
import dev.touchline.leaderboard.scheduler.Scheduler;
import dev.touchline.leaderboard.support.Chromium;
import dev.touchline.leaderboard.support.Cups;
import dev.touchline.leaderboard.support.PostgresForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Does on every page what a visitor does, in a real browser. Screenshots are left in {@code target/screenshots}. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PagesTest {
    private static final String CUP = "paged";
    private static final String MATCH = CUP + ".group-A-1-2";

    private static final double PATIENCE_MILLIS = 10_000;

    private static Chromium chromium;

    @Inject
    Cups cups;

    @Inject
    Ladder ladder;

    @Inject
    PretendArena arena;

    @Inject
    Scheduler scheduler;

    @TestHTTPResource
    @SuppressWarnings("NullAway.Init")
    URL site;

    private BrowserContext context;
    private Page page;
    private final List<String> complaints = new ArrayList<>();

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
        cups.play(CUP);
        ladder.refresh();
        open(new Browser.NewContextOptions());
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void leadsFromTheHomePageToTheChampion() {
        visit("/");

        page.click("text=Groups, bracket and schedule");
        String champion = page.locator(".champion a").innerText();
        page.click(".champion a");

        assertThat(page.locator("h1").innerText()).isEqualTo(champion);
        assertThat(page.locator(".figures").innerText()).contains("Played");
        assertThat(complaints).isEmpty();
    }

    @Test
    void showsTheBracketFromQuarterFinalsToFinal() {
        visit("/tournaments/" + CUP);

        assertThat(page.locator(".round h3").allInnerTexts()).containsExactly("Quarter-finals", "Semi-finals", "Final");
        assertThat(page.locator(".tie").count()).isEqualTo(7);
        assertThat(page.locator(".group").count()).isEqualTo(4);
        assertThat(page.locator("tr.qualifying").count()).isEqualTo(8);
    }

    @Test
    void fillsWhileTheCupIsPlayedAndKeepsWhatTheVisitorOpened() {
        cups.draw("live");
        visit("/tournaments/live");
        page.evaluate("window.sameVisit = true");
        page.click("#group-B summary");

        arena.matchesTake(300);
        scheduler.start();
        page.waitForSelector(".fixture.live");
        boolean opened = (boolean) page.evaluate("document.querySelector('#group-B').open");
        page.waitForSelector(".champion");
        arena.matchesTake(0);
        scheduler.stop();

        assertThat(opened).isTrue();
        assertThat(page.locator(".count").innerText()).isEqualTo("31 of 31 matches");
        assertThat(page.evaluate("window.sameVisit")).isEqualTo(true);
        assertThat(complaints).isEmpty();
    }

    @Test
    void leadsFromAGroupToAMatchAndItsEvidence() {
        visit("/tournaments/" + CUP);

        page.click("#group-A summary");
        page.locator("#group-A .fixture").first().click();

        assertThat(page.url()).contains("/matches/" + CUP + ".group-A-");
        assertThat(page.locator("#evidence + p").innerText()).contains("./touchline verify");
    }

    @Test
    void drawsWhereThePlayersWere() {
        visit("/matches/" + MATCH);

        assertThat(page.locator(".heat svg").count()).isEqualTo(2);
        assertThat(page.locator(".heat figure.home rect")
                        .evaluateAll("all => all.map(each => each.getAttribute('fill-opacity'))"))
                .isEqualTo(List.of("0.50", "0.25", "1.00"));
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/tournaments/paged",
                "/matches/paged.group-A-1-2",
                "/entrants/pretender-1",
                "/rules",
                "/leaderboard",
                "/nowhere"
            })
    void isAccessibleInLightAndDark(String path) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            open(new Browser.NewContextOptions().setColorScheme(scheme));
            visit(path);

            List<Rule> violations = new AxeBuilder(page).analyze().getViolations();

            assertThat(violations)
                    .as(path + " in " + scheme)
                    .extracting(Rule::getId, rule -> rule.getNodes().getFirst().getHtml())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"360", "768", "1440"})
    void fitsTheWidthOfTheScreen(int width) {
        for (String path : List.of(
                "/", "/tournaments/" + CUP, "/matches/" + MATCH, "/entrants/pretender-1", "/rules", "/leaderboard")) {
            open(new Browser.NewContextOptions().setViewportSize(width, 900));
            visit(path);

            Object overflow =
                    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

            screenshot(path, width);
            assertThat(overflow).as(path + " at " + width).isEqualTo(0);
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void saysEverythingWithoutJavaScript() {
        open(new Browser.NewContextOptions().setJavaScriptEnabled(false));

        visit("/matches/" + MATCH);

        assertThat(page.locator("main").innerText()).contains("Events", "Statistics", "State hash", "needs JavaScript");
    }

    @Test
    void showsHostileNamesAsTextOnly() {
        visit("/entrants/pretender-1");

        assertThat(page.locator("h1").innerText()).isEqualTo("<script>alert(1)</script> & Co");
        assertThat(page.locator("main").innerText()).contains("Test <b>bench</b>");
        assertThat(complaints).isEmpty();
    }

    @Test
    void isFriendlyWhereThereIsNothing() {
        Response answer = page.navigate(site + "tournaments/none");

        assertThat(Objects.requireNonNull(answer).status()).isEqualTo(404);
        assertThat(page.locator("h1").innerText()).isEqualTo("Out of play");
    }

    private void open(Browser.NewContextOptions options) {
        if (context != null) {
            context.close();
        }
        context = chromium.browser().newContext(options);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("404")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    private void visit(String path) {
        Response answer = Objects.requireNonNull(page.navigate(site + path.substring(1)));
        assertThat(answer.status()).as(path).isEqualTo(path.equals("/nowhere") ? 404 : 200);
    }

    private void screenshot(String path, int width) {
        String name = path.equals("/") ? "home" : path.substring(1).replace('/', '-');
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + "-" + width + ".png")));
    }
}
