package dev.touchline.leaderboard.operator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.touchline.leaderboard.match.MatchOrder;
import dev.touchline.leaderboard.match.MatchOrderEntity;
import dev.touchline.leaderboard.match.OrderBook;
import dev.touchline.leaderboard.match.OrderState;
import dev.touchline.leaderboard.match.ResultEntity;
import dev.touchline.leaderboard.pretend.PretendMatch;
import dev.touchline.leaderboard.support.Cups;
import dev.touchline.leaderboard.support.PostgresForTests;
import dev.touchline.tournaments.regulations.Regulations;
import dev.touchline.tournaments.regulations.Source;
import dev.touchline.tournaments.regulations.SwissStage;
import dev.touchline.tournaments.tables.TableRules;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What operators can do, who else cannot, and what is refused. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class OperatorApiTest {
    private static final String KEY = "Bearer a key for tests only";

    @Inject
    Cups cups;

    @Inject
    OrderBook orders;

    @Test
    void pausesAndResumes() {
        cups.draw("op-paused");

        rule("op-paused", "{'operation':'pause','operator':'Ann','reason':'storm'}")
                .statusCode(201)
                .body("paused", equalTo(true))
                .body("playable", hasSize(0));
        assertThat(orders.lease("nobody", 10_000, Duration.ofMillis(1)))
                .extracting(MatchOrder::tournamentId)
                .doesNotContain("op-paused");
        rule("op-paused", "{'operation':'resume','operator':'Ann','reason':'sun'}")
                .statusCode(201)
                .body("paused", equalTo(false))
                .body("playable", hasSize(24));

        given().get("/api/v1/tournaments/op-paused")
                .then()
                .body("paused", equalTo(false))
                .body("rulings.operation", equalTo(List.of("pause", "resume")))
                .body("rulings.reason", equalTo(List.of("storm", "sun")))
                .body("rulings[0].operator", equalTo("Ann"));
        given().get("/tournaments/op-paused").then().body(containsString("storm"));
    }

    @Test
    void voidsAMatchAndTakesBackWhatRestedOnItAndWasNotPlayed() {
        cups.draw("op-void");
        cups.playNext("op-void", 24);
        String quarterFinals = codes(orders.toPlay("op-void"));

        rule("op-void", "{'operation':'voidMatch','fixture':'group-A-1-2','operator':'Ann','reason':'wrong rulebook'}")
                .statusCode(201)
                .body("playable", hasItem("group-A-1-2"));

        assertThat(quarterFinals).contains("QF-1", "QF-2", "QF-3", "QF-4");
        List<MatchOrder> now = orders.toPlay("op-void");
        assertThat(codes(now)).contains("group-A-1-2").doesNotContain("QF-1").contains("QF-2");
        assertThat(now.getFirst().id()).isEqualTo("op-void.group-A-1-2#2");
        assertThat(now.getFirst().run()).isEqualTo(2);
        assertThat(stateOf("op-void.group-A-1-2#1")).isEqualTo(OrderState.VOIDED);
        assertThat(stateOf("op-void.knockout-QF-1#1")).isEqualTo(OrderState.WITHDRAWN);

        cups.playNext("op-void", 1);

        assertThat(codes(orders.toPlay("op-void"))).contains("QF-1");
        assertThat(results("op-void.group-A-1-2")).extracting(row -> row.run).containsExactly(1, 2);
        given().get("/api/v1/matches/op-void.group-A-1-2").then().body("status", equalTo("PLAYED"));
    }

    @Test
    void takesTheTitleBackWhereverItIsListed() {
        cups.play("op-final");
        String listed = "tournaments.find { it.id == 'op-final' }";
        given().get("/api/v1/tournaments").then().body(listed + ".champion", notNullValue());

        rule(
                        "op-final",
                        "{'operation':'voidMatch','fixture':'knockout-F-1','operator':'Ann','reason':'wrong rulebook'}")
                .statusCode(201);

        given().get("/api/v1/tournaments")
                .then()
                .body(listed + ".champion", nullValue())
                .body(listed + ".played", equalTo(30))
                .body(listed + ".status", equalTo("PLAYING"));
        cups.playNext("op-final", 1);
        given().get("/api/v1/home").then().body(listed + ".champion", notNullValue());
    }

    @Test
    void refusesToPullTheGroundFromUnderMatchesAlreadyPlayed() {
        cups.draw("op-protected");
        cups.playNext("op-protected", 25);

        rule("op-protected", "{'operation':'voidMatch','fixture':'group-A-1-2','operator':'Ann','reason':'no'}")
                .statusCode(409)
                .contentType("application/problem+json")
                .body(
                        "detail",
                        allOf(containsString("matches already played rest on it"), containsString("knockout-QF-1")));

        given().get("/api/v1/tournaments/op-protected").then().body("rulings", hasSize(0));
    }

    @Test
    void disqualifiesAnEntrant() {
        cups.draw("op-out");
        cups.playNext("op-out", 10);

        rule(
                        "op-out",
                        "{'operation':'disqualify','entrant':'pretender-3','playedMatches':'annul','operator':'Ann',"
                                + "'reason':'opens a socket'}")
                .statusCode(201);

        assertThat(orders.toPlay("op-out"))
                .noneMatch(order -> order.home().entrantId().equals("pretender-3")
                        || order.away().entrantId().equals("pretender-3"));
        cups.playOut("op-out");
        given().get("/api/v1/tournaments/op-out").then().body("status", equalTo("FINISHED"));
    }

    @Test
    void resultOfAnOrderTakenBackIsRefusedAndKept() {
        cups.draw("op-withdrawn");
        MatchOrder order = orders.toPlay("op-withdrawn").getFirst();
        rule(
                        "op-withdrawn",
                        "{'operation':'disqualify','entrant':'" + order.home().entrantId()
                                + "','playedMatches':'count','operator':'Ann','reason':'out'}")
                .statusCode(201);

        assertThat(cups.commit(order, PretendMatch.report(order)).refused())
                .singleElement()
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo("its order was taken back before");
                    assertThat(refused.isAwaited()).isFalse();
                });
    }

    @Test
    void requeuesAMatchThatIsStuck() {
        cups.draw("op-stuck");
        List<MatchOrder> leased = orders.lease("stuck-worker", 10_000, Duration.ofHours(1));

        rule("op-stuck", "{'operation':'requeue','fixture':'group-A-1-2','operator':'Ann','reason':'stuck'}")
                .statusCode(201);

        assertThat(leased).extracting(MatchOrder::id).contains("op-stuck.group-A-1-2#1");
        assertThat(stateOf("op-stuck.group-A-1-2#1")).isEqualTo(OrderState.OPEN);
        orders.giveBack("stuck-worker");
    }

    @Test
    void extendsASwissStage() {
        Regulations swiss = new Regulations(
                "Swiss",
                List.of(new SwissStage(
                        "swiss",
                        IntStream.rangeClosed(1, 8)
                                .<Source>mapToObj(Source.Seeded::new)
                                .toList(),
                        2,
                        0,
                        TableRules.ARENA)));
        cups.draw("op-swiss", swiss, null);
        cups.playNext("op-swiss", 8);

        rule("op-swiss", "{'operation':'extend','stage':'swiss','operator':'Ann','reason':'too close'}")
                .statusCode(201)
                .body("playable", hasSize(4));

        given().get("/api/v1/tournaments/op-swiss")
                .then()
                .body("fixtures", equalTo(12))
                .body("status", equalTo("PLAYING"));
        cups.playNext("op-swiss", 4);
        given().get("/api/v1/tournaments/op-swiss").then().body("status", equalTo("FINISHED"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'operation':'pauze','operator':'A','reason':'r'} | The field operation is unknown",
                "{'operator':'A','reason':'r'} | The field operation is missing",
                "{'operation':'pause','operator':'A'} | The field reason is missing.",
                "{'operation':'pause','operator':'','reason':'r'} | use 1 to 100 visible characters",
                "{'operation':'pause','operator':7,'reason':'r'} | The field operator is no text.",
                "{'operation':'pause','operator':'A','reason':'r','fixture':'x'} | The field fixture is unknown here",
                "{'operation':'voidMatch','operator':'A','reason':'r'} | The field fixture is missing.",
                "[] | A ruling is a JSON object",
                "{ | The request is no JSON",
            })
    void saysWhatIsWrongWithARuling(String body, String problem) {
        cups.drawOnce("op-wrong");

        rule("op-wrong", body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString(problem));
    }

    @Test
    void refusesWhatDoesNotFitTheTournament() {
        cups.drawOnce("op-unfit");

        rule("op-unfit", "{'operation':'resume','operator':'A','reason':'r'}")
                .statusCode(409)
                .body("detail", containsString("the tournament is not paused"));
        rule("op-unfit", "{'operation':'voidMatch','fixture':'nowhere','operator':'A','reason':'r'}")
                .statusCode(409)
                .body("detail", containsString("There is no fixture \"nowhere\""));
        rule("no-such-cup", "{'operation':'pause','operator':'A','reason':'r'}").statusCode(404);
    }

    @Test
    void turnsAwayWhoHasNoKey() {
        cups.drawOnce("op-locked");
        String pause = "{\"operation\":\"pause\",\"operator\":\"Eve\",\"reason\":\"r\"}";

        for (String header : List.of("", "Bearer", "Bearer ", "Bearer wrong", "Basic a key for tests only")) {
            given().header("Authorization", header)
                    .contentType(ContentType.JSON)
                    .body(pause)
                    .post("/api/v1/tournaments/op-locked/rulings")
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", containsString("Bearer"))
                    .contentType("application/problem+json")
                    .body("detail", not(containsString("a key for tests")));
            given().header("Authorization", header)
                    .get("/api/v1/tournaments/op-locked/rulings")
                    .then()
                    .statusCode(401);
        }
        given().get("/api/v1/tournaments/op-locked").then().body("rulings", hasSize(0));
    }

    private static ValidatableResponse rule(String tournament, String body) {
        return given().header("Authorization", KEY)
                .contentType(ContentType.JSON)
                .body(body.replace('\'', '"'))
                .post("/api/v1/tournaments/" + tournament + "/rulings")
                .then();
    }

    private static String codes(List<MatchOrder> orders) {
        return String.join(" ", orders.stream().map(MatchOrder::code).toList());
    }

    private static OrderState stateOf(String order) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((MatchOrderEntity) MatchOrderEntity.findById(order)).state);
    }

    private static List<ResultEntity> results(String fixture) {
        return QuarkusTransaction.requiringNew().call(() -> ResultEntity.list("fixtureId = ?1 order by run", fixture));
    }
}
