package dev.touchline.leaderboard.board;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.touchline.leaderboard.ladder.Ladder;
import dev.touchline.leaderboard.ladder.LadderTable;
import dev.touchline.leaderboard.support.BrowserTest;
import dev.touchline.leaderboard.support.Cups;
import dev.touchline.leaderboard.support.PostgresForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The leaderboard in a browser without JavaScript: it says what its JSON says, and filters and sorts. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class LeaderboardPageTest extends BrowserTest {
    @Inject
    Cups cups;

    @Inject
    Ladder ladder;

    private Page page;

    @BeforeEach
    void open() {
        cups.play("seen-cup");
        ladder.refresh();
        page = visitorWithoutJavaScript().page();
    }

    @Test
    void saysWhatItsJsonSays() throws Exception {
        page.navigate(site + "leaderboard");
        String json = page.locator("main a:has-text('as JSON')").getAttribute("href");

        List<String> shown = page.locator(".ladder tbody tr").all().stream()
                .map(LeaderboardPageTest::cells)
                .toList();

        List<String> told = new ArrayList<>();
        new ObjectMapper().readTree(given().get(json).asString()).get("rows").forEach(row -> told.add(asShown(row)));
        assertThat(shown).isEqualTo(told).hasSize(16);
    }

    @Test
    void filtersAndSortsWithTheAddressAlone() {
        page.navigate(site + "leaderboard");

        page.fill("input[name=name]", "pretenders 1");
        page.click("text=Show >> nth=-1");
        page.click("th >> text=Points");

        assertThat(page.url()).contains("name=pretenders+1", "sort=points");
        assertThat(page.locator("th[aria-sort=descending]").innerText()).startsWith("Points");
        assertThat(page.locator("tbody th a").allInnerTexts())
                .hasSize(7)
                .allMatch(name -> name.startsWith("Pretenders 1"));
        page.click("th >> text=Points");
        assertThat(page.locator("th[aria-sort=ascending]").innerText()).startsWith("Points");
        assertThat(page.locator("input[name=name]").inputValue()).isEqualTo("pretenders 1");
        page.click("text=Show all");
        assertThat(page.locator("tbody tr").count()).isEqualTo(16);
    }

    @Test
    void isFriendlyAboutAWrongFilter() {
        page.navigate(site + "leaderboard?sort=%3Cscript%3Ealert(1)%3C/script%3E");

        assertThat(page.locator("h1").innerText()).isEqualTo("Offside");
        assertThat(page.locator("main").innerText()).contains("\"<script>alert(1)</script>\"", "rating, name");
    }

    @Test
    void everyPictureItLinksIsThere() {
        page.navigate(site + "leaderboard");

        Object links = page.locator(".key a[href^='/charts']").evaluateAll("links => links.map(link => link.pathname)");

        assertThat(links).isEqualTo(List.of("/charts/ratings.png", "/charts/ratings.svg"));
        given().get("/charts/ratings.svg").then().statusCode(200);
    }

    @Test
    void linksNoPictureBeforeAnybodyIsRated() {
        LadderTable table = ladder.current();
        LeaderboardView shown =
                LeaderboardView.of(table, LeaderboardQuery.of(new Query(new MultivaluedHashMap<>()), table));

        String nobodyRated =
                LeaderboardPages.Templates.leaderboard(withoutFit(shown)).render();

        assertThat(nobodyRated).contains("To take along").doesNotContain("/charts/");
    }

    private static LeaderboardView withoutFit(LeaderboardView view) {
        return new LeaderboardView(
                view.run(),
                view.madeAt(),
                view.method(),
                view.logSha256(),
                view.log(),
                view.matches(),
                0,
                view.anchored(),
                view.references(),
                view.notes(),
                view.providers(),
                view.query(),
                view.total(),
                view.rows());
    }

    @Test
    void leadsToTheEntrant() {
        page.navigate(site + "leaderboard");
        String first = page.locator("tbody th a").first().innerText();

        page.locator("tbody th a").first().click();

        assertThat(page.locator("h1").innerText()).isEqualTo(first);
    }

    private static String cells(Locator row) {
        return String.join(" | ", row.locator("th, td:not(.bar)").allInnerTexts())
                .replace('\n', ' ');
    }

    /** A line as the page has to show it. */
    private static String asShown(JsonNode row) {
        List<String> cells = new ArrayList<>();
        cells.add(row.get("rankLow").asText() + "–" + row.get("rankHigh").asText());
        cells.add(row.at("/entrant/name").asText()
                + (row.get("reference").asBoolean() ? " reference" : "")
                + (row.get("provisional").asBoolean() ? " provisional" : ""));
        if (row.get("rating").isNull()) {
            cells.add("Not comparable: " + row.get("reason").asText());
        } else {
            cells.add(whole(row.get("rating")));
            cells.add(whole(row.get("low")) + "–" + whole(row.get("high")));
        }
        for (String figure :
                List.of("points", "matches", "won", "drawn", "lost", "pairs", "attempts", "walkovers", "failedCalls")) {
            cells.add(row.get(figure).asText());
        }
        cells.add(row.get("provider").asText());
        return String.join(" | ", cells);
    }

    private static String whole(JsonNode elo) {
        return Long.toString(Math.round(elo.asDouble())).replace('-', '−');
    }
}
