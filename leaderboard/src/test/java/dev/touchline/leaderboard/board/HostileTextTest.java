package dev.touchline.leaderboard.board;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import dev.touchline.leaderboard.entrant.EntrantEntity;
import dev.touchline.leaderboard.ladder.Ladder;
import dev.touchline.leaderboard.match.MatchEvent;
import dev.touchline.leaderboard.match.MatchOrder;
import dev.touchline.leaderboard.match.MatchReport;
import dev.touchline.leaderboard.match.OrderBook;
import dev.touchline.leaderboard.match.Statistic;
import dev.touchline.leaderboard.policy.PolicyArchive;
import dev.touchline.leaderboard.policy.PolicySource;
import dev.touchline.leaderboard.pretend.PretendMatch;
import dev.touchline.leaderboard.storage.Sha256;
import dev.touchline.leaderboard.support.BrowserTest;
import dev.touchline.leaderboard.support.Cups;
import dev.touchline.leaderboard.support.PostgresForTests;
import dev.touchline.leaderboard.support.Visitor;
import dev.touchline.leaderboard.tournament.OperatorDesk;
import dev.touchline.leaderboard.tournament.TournamentEntity;
import dev.touchline.leaderboard.tournament.TournamentJournal;
import dev.touchline.leaderboard.tournament.TournamentJournal.Entry;
import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.regulations.Regulations;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.results.Score;
import dev.touchline.tournaments.results.Side;
import dev.touchline.tournaments.rulings.Operation;
import dev.touchline.tournaments.rulings.Ruling;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Script, SVG and right-to-left text in every field of an entrant and a tournament: shown, never obeyed. On a database of
 * its own, because such entrants stay.
 */
@QuarkusTest
@QuarkusTestResource(value = PostgresForTests.class, restrictToAnnotatedClass = true)
class HostileTextTest extends BrowserTest {
    private static final String CUP = "hostile-cup";
    private static final String MATCH = CUP + ".group-A-1-2";

    /** As hostile as a name may be. */
    private static final String NAME =
            "</title></script><script>hacked=1</script><svg onload=hacked=1> '\"&amp;{name} שלום";

    /** Text that no name may be, but code, causes and labels may: marks and overrides of direction. */
    private static final String TEXT = NAME + "\u202E\u2066\u200F<img src=x onerror=hacked=1>";

    @Inject
    Cups cups;

    @Inject
    Ladder ladder;

    @Inject
    PolicyArchive policies;

    @Inject
    TournamentJournal journal;

    @Inject
    OperatorDesk desk;

    @Inject
    OrderBook orders;

    @BeforeEach
    void plant() {
        if (QuarkusTransaction.requiringNew().call(() -> TournamentEntity.findById(CUP) != null)) {
            return;
        }
        QuarkusTransaction.requiringNew().run(this::draw);
        for (int match = 0; match < 24; match++) {
            MatchOrder order = orders.toPlay(CUP).getFirst();
            cups.commit(order, match == 0 ? hostile(order) : PretendMatch.report(order));
        }
        desk.rule(CUP, new Ruling(NAME, NAME, new Operation.Pause()));
        QuarkusTransaction.requiringNew().run(() -> TournamentEntity.update("name = ?1 where id = ?2", NAME, CUP));
        ladder.refresh();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "leaderboard",
                "leaderboard?name=%3C/title%3E",
                "leaderboard?sort=%3Csvg%20onload=hacked=1%3E%E2%80%AE",
                "tournaments/" + CUP,
                "matches/" + MATCH,
                "entrants/hostile-1",
                "entrants/%3Cscript%3E"
            })
    void isShownAndNeverObeyed(String path) {
        Visitor visitor = visitor();

        visitor.visit("/" + path);

        assertThat(visitor.page().evaluate("typeof hacked")).isEqualTo("undefined");
        assertThat(visitor.page()
                        .locator("script:not([src]), svg[onload], img[onerror]")
                        .count())
                .isZero();
        visitor.requireNoComplaint();
    }

    @Test
    void isShownAsItWasWritten() {
        Page page = visitor().page();

        page.navigate(site + "entrants/hostile-1");

        assertThat(page.locator("h1").innerText()).contains("<script>hacked=1</script><svg onload=hacked=1>");
        page.navigate(site + "leaderboard?name=%3C/title%3E");
        assertThat(page.locator("tbody th bdi").first().innerText()).contains("<script>hacked=1</script>");
    }

    /** Otherwise the direction of a name spreads to the figures beside it. */
    @Test
    void namesAreIsolatedFromWhatStandsBesideThem() {
        Page page = visitor().page();
        for (String path : List.of("", "leaderboard", "tournaments/" + CUP)) {
            page.navigate(site + path);

            Object loose = page.evaluate("""
                    () => {
                      const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
                      const loose = [];
                      while (walker.nextNode()) {
                        const node = walker.currentNode;
                        const isIsolated = node.parentElement.closest('bdi, option, pre, h1, h2, [dir=auto]');
                        if (node.data.includes('hacked=1') && !isIsolated) loose.push(node.data);
                      }
                      return loose;
                    }""");

            assertThat(loose).as(path).isEqualTo(List.of());
        }
    }

    @Test
    void jsonCarriesItAsData() {
        given().get("/api/v1/entrants/hostile-1").then().statusCode(200).contentType("application/json");
        assertThat(given().get("/api/v1/entrants/hostile-1").<String>path("name"))
                .isEqualTo(NAME + " 1");
        assertThat(given().get("/api/v1/tournaments/" + CUP).<String>path("name"))
                .isEqualTo(NAME);
        assertThat(given().get("/api/v1/results.csv").asString()).doesNotContain("<", "\"", "=");
    }

    @Test
    void marksOfDirectionAreRefusedInNames() {
        assertThatThrownBy(() -> new Entrant("id", "name\u202E", 1000, "provider"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("\\u202E");
    }

    private void draw() {
        List<Entry> entries = new ArrayList<>();
        for (int number = 1; number <= 16; number++) {
            String id = "hostile-" + number;
            new EntrantEntity(id, NAME + " " + number, NAME, Instant.EPOCH).persist();
            PolicySource source = new PolicySource(
                    "python",
                    Sha256.of(("hostile" + number).getBytes(UTF_8)).hex(),
                    new TreeMap<>(Map.of("policy.py", TEXT, "<svg onload=hacked=1>.py", TEXT)));
            entries.add(new Entry(id, policies.register(id, source), 1000 + number));
        }
        journal.create(CUP, "classic-1", Regulations.sampleCup(), entries, 7, null);
    }

    private static MatchReport hostile(MatchOrder order) {
        MatchReport report = PretendMatch.report(order);
        return new MatchReport(
                Result.walkover(order.code(), Side.HOME, new Score(0, 0)),
                TEXT,
                null,
                report.ticks(),
                report.stateHash(),
                List.of(new MatchEvent(540, 9, null, "goal", "home", 9, TEXT)),
                List.of(new Statistic(TEXT, TEXT, Statistic.Unit.COUNT, 1, 2)),
                report.heat(),
                report.detail(),
                report.passes(),
                report.bundle(),
                report.replay());
    }
}
