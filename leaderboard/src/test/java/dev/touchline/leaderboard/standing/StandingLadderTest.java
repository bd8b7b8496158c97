package dev.touchline.leaderboard.standing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.leaderboard.announcement.AnnouncementDesk;
import dev.touchline.leaderboard.match.MatchOrder;
import dev.touchline.leaderboard.match.OrderBook;
import dev.touchline.leaderboard.policy.PolicyArchive;
import dev.touchline.leaderboard.policy.PolicyEntity;
import dev.touchline.leaderboard.pretend.SixteenPretenders;
import dev.touchline.leaderboard.scheduler.Scheduler;
import dev.touchline.leaderboard.support.Cups;
import dev.touchline.leaderboard.support.LadderOn;
import dev.touchline.leaderboard.support.PostgresForTests;
import dev.touchline.leaderboard.tournament.OperatorDesk;
import dev.touchline.leaderboard.tournament.TournamentJournal;
import dev.touchline.tournaments.FixtureState;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.rulings.Operation;
import dev.touchline.tournaments.rulings.Ruling;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows are never removed, so each test goes on with the ladder as others left it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestProfile(LadderOn.class)
class StandingLadderTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Inject
    StandingLadder ladder;

    @Inject
    Cups cups;

    @Inject
    OrderBook orders;

    @Inject
    OperatorDesk desk;

    @Inject
    TournamentJournal journal;

    @Inject
    PolicyArchive policies;

    @Inject
    AnnouncementDesk announcements;

    @Inject
    Scheduler scheduler;

    @BeforeEach
    void sixteenArePlayedOutAndHaveANewAttempt() {
        cups.register();
        latestRound().ifPresent(cups::playOut);
    }

    @AfterEach
    void stop() {
        scheduler.stop();
    }

    @Test
    void aRoundIsPairsOfOneSeedWithSidesSwappedAmongTheNewestPolicies() {
        List<MatchOrder> round = nextRound();

        assertThat(round)
                .isNotEmpty()
                .allSatisfy(order -> assertThat(order.id()).matches("ladder-\\d{6}\\.pair-\\d+[AB]#1"));
        for (int pair = 0; pair < round.size(); pair += 2) {
            MatchOrder first = round.get(pair);
            MatchOrder second = round.get(pair + 1);
            assertThat(second.home()).isEqualTo(first.away());
            assertThat(second.away()).isEqualTo(first.home());
            assertThat(second.seed()).isEqualTo(first.seed());
        }
        assertThat(round.stream().flatMap(StandingLadderTest::policiesOf)).isSubsetOf(newestPolicies());
    }

    @Test
    void everyoneReachesTheFloorBeforeAnythingIsChosenByStrength() {
        Map<String, Integer> matches = new TreeMap<>();
        List<MatchOrder> round = nextRound();
        while (titles(round).stream().anyMatch(title -> title.contains("(floor)"))) {
            assertThat(titles(round)).noneMatch(title -> title.contains("(separation)") && matches.size() < 16);
            round.stream()
                    .flatMap(order ->
                            Stream.of(order.home().entrantId(), order.away().entrantId()))
                    .forEach(entrant -> matches.merge(entrant, 1, Integer::sum));
            cups.playOut(round(round));
            round = nextRound();
        }

        assertThat(matches).hasSize(16);
        assertThat(matches.values()).allMatch(count -> count >= LadderOn.FLOOR);
    }

    @Test
    void oneTenthIsExplorationAndTheRestNarrowsTheOrder() {
        cups.playOut(round(nextRound()));
        int explored = 0;
        int separating = 0;

        for (int round = 0; round < 25; round++) {
            List<MatchOrder> orders = nextRound();
            for (String title : titles(orders)) {
                explored += title.contains("(exploration), first") ? 1 : 0;
                separating += title.contains("(separation), first") ? 1 : 0;
            }
            cups.playOut(round(orders));
        }

        assertThat(explored / (double) (explored + separating)).isBetween(0.02, 0.25);
    }

    @Test
    void nothingIsOrderedWhileARoundIsUnderWay() {
        List<MatchOrder> round = nextRound();
        cups.playNext(round(round), round.size() - 1);

        assertThat(ladder.orderNext().ordered()).isFalse();
        assertThat(ladder.condition().phase()).isEqualTo(LadderCondition.Phase.OPEN);
        cups.playOut(round(round));

        assertThat(ladder.orderNext().ordered()).isTrue();
    }

    @Test
    void whoeverAsksAtTheSameTimeOrdersOneRound() {
        int before = rounds();

        List<CompletableFuture<Boolean>> asking = Stream.generate(() ->
                        CompletableFuture.supplyAsync(() -> ladder.orderNext().ordered()))
                .limit(4)
                .toList();

        assertThat(asking.stream().map(CompletableFuture::join)).containsOnlyOnce(true);
        assertThat(rounds()).isEqualTo(before + 1);
    }

    @Test
    void tournamentsGoFirst() {
        String round = round(nextRound());
        cups.draw("goes-first");

        List<MatchOrder> leased = orders.lease("test", 30, Duration.ofMinutes(1));

        orders.giveBack("test");
        assertThat(leased.subList(0, 24)).allMatch(order -> order.tournamentId().equals("goes-first"));
        assertThat(leased.subList(24, 30))
                .allMatch(order -> order.tournamentId().equals(round));
        cups.playOut("goes-first");
    }

    @Test
    void aMatchThatIsVoidedIsPlayedAgainBeforeTheNextRoundAndTheTrailSaysWhy() {
        String round = round(nextRound());
        cups.playOut(round);

        desk.rule(round, new Ruling("Ann", "a fault of ours", new Operation.VoidMatch("pair-1A")));

        assertThat(ladder.orderNext().ordered()).isFalse();
        assertThat(orders.toPlay(round)).extracting(MatchOrder::id).containsExactly(round + ".pair-1A#2");
        assertThat(desk.trail(round).orElseThrow())
                .extracting(line -> line.reason)
                .contains("a fault of ours");
        cups.playOut(round);
        assertThat(ladder.orderNext().ordered()).isTrue();
    }

    @Test
    void aPauseHoldsTheLadder() {
        String round = round(nextRound());

        desk.rule(round, new Ruling("Ann", "a storm", new Operation.Pause()));

        assertThat(orders.lease("test", 30, Duration.ofMinutes(1))).isEmpty();
        assertThat(ladder.orderNext().ordered()).isFalse();
        desk.rule(round, new Ruling("Ann", "it is over", new Operation.Resume()));
        assertThat(orders.lease("test", 30, Duration.ofMinutes(1))).isNotEmpty();
        orders.giveBack("test");
    }

    @Test
    void matchesOfADisqualifiedEntrantAreStruckOut() {
        String round = round(nextRound());
        MatchOrder played = orders.toPlay(round).getFirst();
        cups.playNext(round, 2);
        int before = ladder.condition().matches();

        desk.rule(
                round,
                new Ruling(
                        "Ann",
                        "another's code",
                        new Operation.Disqualify(played.home().entrantId(), Operation.PlayedMatches.ANNUL)));

        assertThat(ladder.condition().matches()).isEqualTo(before - 2);
    }

    @Test
    void stopsWhenTheOrderIsDeclaredAndGoesOnWithANewAttempt() {
        scheduler.start();
        awaitPhase(LadderCondition.Phase.DECLARED);
        int rounds = rounds();
        assertThat(ladder.orderNext().ordered()).isFalse();
        LadderCondition declared = ladder.condition();
        assertThat(Objects.requireNonNull(declared.outlook()).gaps())
                .hasSize(15)
                .allMatch(gap -> gap.separated())
                .satisfies(gaps -> assertThat(gaps.getFirst().upper()).isEqualTo("pretender-16"))
                .satisfies(gaps -> assertThat(gaps.getLast().lower()).isEqualTo("pretender-1"));

        assertThat(given().get("/ladder").asString())
                .contains("The order is declared", "with a probability of at most 20 %")
                .doesNotContain("data-live");
        assertThat(given().get("/api/v1/ladder").<String>path("phase")).isEqualTo("declared");

        scheduler.stop();
        QuarkusTransaction.requiringNew()
                .run(() -> policies.register(
                        "pretender-7", new SixteenPretenders().all().get(6).policy()));

        assertThat(ladder.condition().phase()).isEqualTo(LadderCondition.Phase.OPEN);
        assertThat(ladder.condition().matches()).isZero();
        List<MatchOrder> next = nextRound();
        assertThat(rounds()).isEqualTo(rounds + 1);
        assertThat(next.stream().filter(order -> isOf(order, "pretender-7")))
                .hasSizeGreaterThanOrEqualTo(LadderOn.FLOOR);
        for (MatchOrder order : next) {
            boolean isForFloor = titleOf(order).contains("(floor)");
            assertThat(isForFloor && !isOf(order, "pretender-7")).isFalse();
        }
    }

    @Test
    void theIdOfARoundIsNoIdForATournament() {
        assertThatThrownBy(() -> announcements.announce(
                        "ladder-000007", "name: Cup", new AnnouncementDesk.Act("Ann", "a reason")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("rounds of the standing ladder have such ids");
    }

    private List<MatchOrder> nextRound() {
        assertThat(ladder.orderNext().ordered()).isTrue();
        return orders.toPlay(latestRound().orElseThrow());
    }

    private List<String> titles(List<MatchOrder> orders) {
        return orders.stream().map(this::titleOf).toList();
    }

    private String titleOf(MatchOrder order) {
        FixtureState state = journal.stateOf(order.tournamentId()).orElseThrow().fixture(order.code());
        return state.fixture().title();
    }

    private static String round(List<MatchOrder> orders) {
        return orders.getFirst().tournamentId();
    }

    private Optional<String> latestRound() {
        return Optional.ofNullable(ladder.condition().latestRound());
    }

    private int rounds() {
        return ladder.condition().rounds();
    }

    private void awaitPhase(LadderCondition.Phase phase) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (ladder.condition().phase() != phase) {
            assertThat(Instant.now()).as("time until " + phase).isBefore(deadline);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private static Stream<Long> policiesOf(MatchOrder order) {
        return Stream.of(order.home().policyId(), order.away().policyId());
    }

    private static boolean isOf(MatchOrder order, String entrant) {
        return order.home().entrantId().equals(entrant)
                || order.away().entrantId().equals(entrant);
    }

    private static List<Long> newestPolicies() {
        return QuarkusTransaction.requiringNew()
                .call(() -> new SixteenPretenders()
                        .all().stream()
                                .map(entrant -> PolicyEntity.of(entrant.id()).getLast())
                                .map(policy -> Objects.requireNonNull(policy.id))
                                .toList());
    }
}
