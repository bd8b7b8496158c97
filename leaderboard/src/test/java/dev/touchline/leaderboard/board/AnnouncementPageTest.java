package dev.touchline.leaderboard.board;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.oneOf;

import dev.touchline.leaderboard.support.BrowserTest;
import dev.touchline.leaderboard.support.CupFile;
import dev.touchline.leaderboard.support.Cups;
import dev.touchline.leaderboard.support.PostgresForTests;
import dev.touchline.leaderboard.support.Visitor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page on which anyone checks that nobody steered a draw. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class AnnouncementPageTest extends BrowserTest {
    private static final String HOSTILE = "<script>alert(1)</script>";
    private static final String HOSTILE_FILE = CupFile.OF_FOUR.replace("name: Cup of four", """
            name: Cup of four <b>bold</b>
            # what would end a page: </code></pre><script>alert(2)</script>""");
    private static final String PAGE = "/tournaments/shown-announcement/announcement";

    @Inject
    Cups cups;

    @BeforeEach
    void announce() {
        cups.drawOnce("op-registered");
        given().header("Authorization", "Bearer a key for tests only")
                .contentType("application/yaml")
                .queryParam("id", "shown-announcement")
                .queryParam("operator", HOSTILE)
                .queryParam("reason", "seed from the beacon of noon, " + HOSTILE)
                .body(HOSTILE_FILE.getBytes(UTF_8))
                .post("/api/v1/tournaments")
                .then()
                .statusCode(oneOf(200, 201));
    }

    @Test
    void leadsFromTheHomePageToWhatWasPromised() {
        Visitor visitor = visitorWithoutJavaScript();
        visitor.visit("/");

        visitor.page().click("[aria-labelledby=announced] a[href='" + PAGE + "']");

        assertThat(visitor.text())
                .contains("Announcement of Cup of four <b>bold</b>", "Not drawn yet", "by " + HOSTILE)
                .contains("Commitment", "</code></pre><script>alert(2)</script>");
        visitor.requireNoComplaint();
    }

    @Test
    void fitsEveryScreenAndIsAccessible() {
        requireFitForEveryScreen(PAGE, "announcement");
    }
}
