package dev.touchline.leaderboard.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import dev.touchline.leaderboard.support.BrowserTest;
import dev.touchline.leaderboard.support.Cups;
import dev.touchline.leaderboard.support.PostgresForTests;
import dev.touchline.leaderboard.support.Visitor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The replay for those who hear it, who have no mouse, or who want nothing to move. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ReplayForEverybodyTest extends BrowserTest {
    private static final String MATCH = "heard.group-A-1-2";

    /** Notes every line that a screen reader is given, with its time. */
    private static final String LISTEN = """
            () => {
              window.heard = [];
              new MutationObserver(() => window.heard.push(document.querySelector('.replay-spoken').textContent))
                .observe(document.querySelector('.replay-spoken'), { childList: true, characterData: true, subtree: true });
            }""";

    @Inject
    Cups cups;

    private Visitor visitor;
    private Page page;

    @BeforeEach
    void play() {
        cups.play("heard");
        visitor = visitor(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
        page = visitor.page();
    }

    @Test
    void whoHoldsAKeyDownHearsWhereItEnds() {
        visitor.watch("/matches/" + MATCH + "?t=1000");
        page.waitForTimeout(600);
        page.evaluate(LISTEN);
        page.locator(".replay-stage").focus();

        for (int pressed = 0; pressed < 10; pressed++) {
            page.keyboard().press("ArrowRight");
        }

        visitor.until("window.heard.length > 0");
        page.waitForTimeout(600);
        assertThat(heard()).singleElement().asString().startsWith("25' ");
        assertThat(visitor.tick()).isEqualTo(1500);
    }

    @Test
    void noMoreIsSaidThanAnybodyCanListenToAndAGoalAtOnce() {
        String fouls = IntStream.rangeClosed(1, 250)
                .mapToObj(foul ->
                        "{\"tick\":%d,\"minute\":1,\"type\":\"foul\",\"side\":\"home\",\"player\":4,\"text\":\"Foul %d\"}"
                                .formatted(20 * foul, foul))
                .collect(Collectors.joining(","));
        String goal =
                "{\"tick\":500,\"minute\":9,\"type\":\"goal\",\"side\":\"away\",\"player\":9,\"text\":\"Goal by number 9\"}";
        page.route(
                "**/api/v1/matches/" + MATCH,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("{\"record\":{\"events\":[" + fouls + "," + goal + "]}}")));
        visitor.watch("/matches/" + MATCH + "?t=1&speed=16");
        page.waitForTimeout(600);
        page.evaluate(LISTEN);

        page.evaluate("() => document.querySelector('touchline-replay').play()");
        page.waitForTimeout(10_000);

        assertThat(visitor.tick()).as("so much was played").isGreaterThan(600);
        assertThat(heard())
                .hasSizeBetween(2, 5)
                .anyMatch(line -> line.toString().endsWith("Goal by number 9"));
    }

    @Test
    void everythingThatHasTheFocusShowsIt() {
        visitor.watch("/embed/matches/" + MATCH + "?t=1000&show=heat");
        page.locator(".replay-stage").focus();

        for (int stop = 0; stop < 30; stop++) {
            page.keyboard().press("Tab");
            Object isShown = page.evaluate("""
                    () => {
                      const focused = document.activeElement;
                      return !focused.closest('.replay-viewer') || getComputedStyle(focused).outlineStyle !== 'none';
                    }""");

            assertThat(isShown)
                    .as(page.evaluate("document.activeElement.outerHTML").toString())
                    .isEqualTo(true);
        }
    }

    @Test
    void everyKeyOfTheHelpDoesSomething() {
        visitor.watch("/matches/" + MATCH + "?t=1000");
        page.locator(".replay-help summary").click();

        List<String> keys = visitor.said(".replay-help dt").stream()
                .flatMap(keysOfALine -> List.of(keysOfALine.split(" ")).stream())
                .toList();

        assertThat(keys).contains("Space", "g", "p", "n", "w", "d");
        page.locator(".replay-stage").focus();
        for (String key : keys.stream()
                .filter(key -> key.matches("[a-z]") && !key.equals("f"))
                .toList()) {
            Object isHeard = page.evaluate("""
                    key => {
                      const press = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
                      return !document.querySelector('.replay-stage').dispatchEvent(press);
                    }""", key);
            assertThat(isHeard).as(key).isEqualTo(true);
        }
    }

    private List<?> heard() {
        return (List<?>) page.evaluate("window.heard");
    }
}
