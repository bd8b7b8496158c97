package dev.touchline.leaderboard.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dev.touchline.leaderboard.support.Chromium;
import dev.touchline.leaderboard.support.PostgresForTests;
import dev.touchline.leaderboard.support.Visitor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that are read rather than watched, in a real browser. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ReadingPagesTest {
    private static Chromium chromium;

    @TestHTTPResource
    @SuppressWarnings("NullAway.Init")
    URL site;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/method",
                "/about",
                "/rulebooks",
                "/rulebooks/classic-1",
                "/rulebooks/classic-1/task",
                "/rulebooks/classic-1/rules",
                "/rulebooks/classic-1/interface"
            })
    void fitsEveryScreenAndIsAccessible(String path) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            for (int width : new int[] {360, 768, 1440}) {
                try (Visitor visitor = Visitor.onScreen(chromium, site, width, scheme)) {
                    assertThat(visitor.visit(path)).isEqualTo(200);

                    visitor.screenshot(path.substring(1).replace('/', '-') + "-" + width + "-"
                            + scheme.name().toLowerCase(Locale.ROOT));
                    visitor.requireNoOverflow();
                    visitor.requireAccessible();
                    assertThat(visitor.complaints()).isEmpty();
                }
            }
        }
    }

    @Test
    void leadsFromTheRulesToADocumentOfTheBrief() {
        try (Visitor visitor = Visitor.withoutJavaScript(chromium, site)) {
            visitor.visit("/rules");

            visitor.page().locator("a.more").first().click();
            visitor.page().click("text=The interface >> nth=0");

            assertThat(visitor.page().locator("h1").innerText()).isEqualTo("The interface of a policy");
            assertThat(visitor.page().locator(".source .k").count()).isPositive();
        }
    }
}
