package dev.touchline.leaderboard.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.touchline.leaderboard.ladder.Ladder;
import dev.touchline.leaderboard.pretend.PretendArena;
import dev.touchline.leaderboard.scheduler.Scheduler;
import dev.touchline.leaderboard.support.BrowserTest;
import dev.touchline.leaderboard.support.Cups;
import dev.touchline.leaderboard.support.PostgresForTests;
import dev.touchline.leaderboard.support.Visitor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Does on every page what a visitor does, in a real browser. Screenshots are left in {@code target/screenshots}. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PagesTest extends BrowserTest {
    private static final String CUP = "paged";
    private static final String MATCH = CUP + ".group-A-1-2";

    @Inject
    Cups cups;

    @Inject
    Ladder ladder;

    @Inject
    PretendArena arena;

    @Inject
    Scheduler scheduler;

    private Visitor visitor;
    private Page page;

    @BeforeEach
    void play() {
        cups.play(CUP);
        ladder.refresh();
        comes(visitor());
    }

    @Test
    void leadsFromTheHomePageToTheChampion() {
        visit("/");

        page.click("text=Groups, bracket and schedule");
        String champion = page.locator(".champion a").innerText();
        page.click(".champion a");

        assertThat(page.locator("h1").innerText()).isEqualTo(champion);
        assertThat(page.locator(".figures").innerText()).contains("Played");
        visitor.requireNoComplaint();
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

        // Longer than the page waits between two looks, so that no look misses all that is live.
        arena.matchesTake(2500);
        scheduler.start();
        page.waitForSelector(".fixture.live");
        boolean opened = (boolean) page.evaluate("document.querySelector('#group-B').open");
        arena.matchesTake(0);
        page.waitForSelector(".champion");
        scheduler.stop();

        assertThat(opened).isTrue();
        assertThat(page.locator(".count").innerText()).isEqualTo("31 of 31 matches");
        assertThat(page.evaluate("window.sameVisit")).isEqualTo(true);
        visitor.requireNoComplaint();
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
        visitor.requireNoComplaint();
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
            comes(visitor(new Browser.NewContextOptions().setColorScheme(scheme)));

            visit(path);

            visitor.requireAccessible();
        }
    }

    @ParameterizedTest
    @CsvSource({"360", "768", "1440"})
    void fitsTheWidthOfTheScreen(int width) {
        for (String path : List.of(
                "/", "/tournaments/" + CUP, "/matches/" + MATCH, "/entrants/pretender-1", "/rules", "/leaderboard")) {
            comes(visitor(new Browser.NewContextOptions().setViewportSize(width, 900)));

            visit(path);

            visitor.screenshot((path.equals("/") ? "home" : path.substring(1).replace('/', '-')) + "-" + width);
            visitor.requireNoOverflow();
            visitor.requireNoComplaint();
        }
    }

    @Test
    void saysEverythingWithoutJavaScript() {
        comes(visitorWithoutJavaScript());

        visit("/matches/" + MATCH);

        assertThat(visitor.text()).contains("Events", "Statistics", "State hash", "needs JavaScript");
    }

    @Test
    void showsHostileNamesAsTextOnly() {
        visit("/entrants/pretender-1");

        assertThat(page.locator("h1").innerText()).isEqualTo("<script>alert(1)</script> & Co");
        assertThat(visitor.text()).contains("Test <b>bench</b>");
        visitor.requireNoComplaint();
    }

    @Test
    void isFriendlyWhereThereIsNothing() {
        assertThat(visitor.visit("/tournaments/none")).isEqualTo(404);

        assertThat(page.locator("h1").innerText()).isEqualTo("Out of play");
    }

    private void comes(Visitor next) {
        visitor = next;
        page = next.page();
    }

    private void visit(String path) {
        assertThat(visitor.visit(path)).as(path).isEqualTo(path.equals("/nowhere") ? 404 : 200);
    }
}
