package dev.touchline.leaderboard.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.leaderboard.support.BrowserTest;
import dev.touchline.leaderboard.support.PostgresForTests;
import dev.touchline.leaderboard.support.Visitor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that are read rather than watched, in a real browser. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ReadingPagesTest extends BrowserTest {
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
        requireFitForEveryScreen(path, path.substring(1).replace('/', '-'));
    }

    @Test
    void leadsFromTheRulesToADocumentOfTheBrief() {
        Visitor visitor = visitorWithoutJavaScript();
        visitor.visit("/rules");

        visitor.page().locator("a.more").first().click();
        visitor.page().click("text=The interface >> nth=0");

        assertThat(visitor.page().locator("h1").innerText()).isEqualTo("The interface of a policy");
        assertThat(visitor.page().locator(".source .k").count()).isPositive();
    }
}
