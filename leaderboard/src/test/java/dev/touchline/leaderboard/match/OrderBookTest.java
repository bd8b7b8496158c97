package dev.touchline.leaderboard.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.leaderboard.support.Cups;
import dev.touchline.leaderboard.support.PostgresForTests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Leases: who plays an order for now. Each test gives back what it took, because others draw cups in the same database. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class OrderBookTest {
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(1);

    @Inject
    OrderBook orders;

    @Inject
    Cups cups;

    @Inject
    EntityManager entities;

    private final List<String> owners = List.of("first", "second");

    @AfterEach
    void giveBack() {
        owners.forEach(orders::giveBack);
    }

    @Test
    void anOrderIsLeasedToOneOwnerAtATime() {
        cups.draw("leased");

        List<String> first = idsOf("leased", orders.lease("first", 1000, LONG));
        List<String> second = idsOf("leased", orders.lease("second", 1000, LONG));

        assertThat(first).hasSize(24).doesNotHaveDuplicates();
        assertThat(second).isEmpty();
        assertThat(order("leased.group-A-1-2#1").owner).isEqualTo("first");
        assertThat(order("leased.group-A-1-2#1").runsBegun).isEqualTo(1);
    }

    @Test
    void anOrderWhoseLeaseRanOutIsTakenByAnother() {
        cups.draw("expired");

        List<String> first = idsOf("expired", orders.lease("first", 1000, SHORT));
        LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        List<String> second = idsOf("expired", orders.lease("second", 1000, LONG));

        assertThat(second).isEqualTo(first).hasSize(24);
        assertThat(order("expired.group-A-1-2#1").owner).isEqualTo("second");
        assertThat(order("expired.group-A-1-2#1").runsBegun).isEqualTo(2);
    }

    @Test
    void aHeartbeatKeepsALease() {
        cups.draw("beaten");
        List<String> ids = idsOf("beaten", orders.lease("first", 1000, SHORT));

        List<String> kept = orders.beat("first", ids, LONG);

        assertThat(kept).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(idsOf("beaten", orders.lease("second", 1000, LONG))).isEmpty();
    }

    @Test
    void aHeartbeatTellsWhichLeasesAreLost() {
        cups.draw("lost");
        List<String> ids = idsOf("lost", orders.lease("first", 1000, SHORT));
        LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        orders.lease("second", 1000, LONG);

        assertThat(orders.beat("first", ids, LONG)).isEmpty();
    }

    @Test
    void whatIsGivenBackCanBeTakenAtOnce() {
        cups.draw("given");
        List<String> ids = idsOf("given", orders.lease("first", 1000, LONG));

        orders.giveBack("first");

        assertThat(idsOf("given", orders.lease("second", 1000, LONG))).isEqualTo(ids);
    }

    @Test
    void severalTournamentsArePlayedSideBySide() {
        cups.draw("side-a");
        cups.draw("side-b");

        List<MatchOrder> some = orders.lease("first", 1000, LONG);

        List<String> inTurn = new ArrayList<>();
        some.stream()
                .map(MatchOrder::tournamentId)
                .filter(id -> id.startsWith("side-"))
                .limit(6)
                .forEach(inTurn::add);
        assertThat(inTurn).containsExactly("side-a", "side-b", "side-a", "side-b", "side-a", "side-b");
    }

    private static List<String> idsOf(String tournament, List<MatchOrder> orders) {
        return orders.stream()
                .filter(order -> order.tournamentId().equals(tournament))
                .map(MatchOrder::id)
                .toList();
    }

    private MatchOrderEntity order(String id) {
        return QuarkusTransaction.requiringNew().call(() -> entities.find(MatchOrderEntity.class, id));
    }
}
