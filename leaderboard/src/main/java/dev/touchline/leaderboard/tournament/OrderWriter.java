package dev.touchline.leaderboard.tournament;

import dev.touchline.leaderboard.match.FixtureEntity;
import dev.touchline.leaderboard.match.MatchOrder;
import dev.touchline.leaderboard.match.MatchOrderEntity;
import dev.touchline.leaderboard.match.OrderState;
import dev.touchline.tournaments.Consequences;
import dev.touchline.tournaments.Fixture;
import dev.touchline.tournaments.FixtureCalendar;
import dev.touchline.tournaments.FixtureState;
import dev.touchline.tournaments.calendar.CalendarPlan;
import dev.touchline.tournaments.calendar.Reveal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what a change of a tournament's condition means for match orders: new ones, and some taken back. */
@ApplicationScoped
class OrderWriter {
    private final EntityManager entities;

    OrderWriter(EntityManager entities) {
        this.entities = entities;
    }

    void write(CurrentTournament current, Consequences consequences, Instant now) {
        withdraw(current, consequences.withdrawn());
        // One order of a fixture at a time: the old one must be gone before the new one is written.
        entities.flush();
        order(current, consequences.fresh(), lastOrdinals(idsOf(current, consequences.fresh())), now);
    }

    /** Orders what can be played first of all. */
    void kickOff(CurrentTournament current, Instant now) {
        order(current, current.state().playable(), Map.of(), now);
    }

    private static void order(
            CurrentTournament current, List<FixtureState.Ready> fresh, Map<String, Integer> ordinals, Instant now) {
        for (FixtureState.Ready ready : fresh) {
            String fixtureId = idOf(current, ready);
            @Nullable Integer last = ordinals.get(fixtureId);
            MatchOrder order = current.drawn().order(ready, last == null ? 1 : last + 1);
            if (last == null) {
                FixtureEntity row = new FixtureEntity(order, ready.fixture());
                schedule(row, ready.fixture(), current);
                row.persist();
            }
            new MatchOrderEntity(order, last == null ? 1 : last + 1, now).persist();
        }
    }

    /** Brings the rows of a tournament up to a calendar and a numbering that a ruling changed. */
    void reschedule(CurrentTournament current) {
        Map<String, Fixture> fixtures = new LinkedHashMap<>();
        current.state().fixtures().forEach(state -> fixtures.put(state.fixture().id(), state.fixture()));
        String id = current.drawn().id();
        for (FixtureEntity row : FixtureEntity.<FixtureEntity>list("tournamentId", id)) {
            @Nullable Fixture fixture = fixtures.get(row.code);
            if (fixture != null) {
                row.number = fixture.number();
                row.matchDay = fixture.matchDay();
                schedule(row, fixture, current);
            }
        }
        entities.flush();
        entities.createNativeQuery("update match_order o set number = f.number from fixture f"
                        + " where f.id = o.fixture_id and o.tournament_id = :tournament and o.number <> f.number")
                .setParameter("tournament", id)
                .executeUpdate();
    }

    private void withdraw(CurrentTournament current, List<FixtureState.Ready> withdrawn) {
        if (withdrawn.isEmpty()) {
            return;
        }
        List<MatchOrderEntity> orders = MatchOrderEntity.list(
                "fixtureId in ?1 and state in ?2",
                idsOf(current, withdrawn),
                List.of(OrderState.OPEN, OrderState.LEASED));
        orders.forEach(order -> order.settle(OrderState.WITHDRAWN));
    }

    private static void schedule(FixtureEntity row, Fixture fixture, CurrentTournament current) {
        @Nullable FixtureCalendar calendar = current.calendar();
        @Nullable CalendarPlan plan = current.plan();
        if (calendar != null && plan != null) {
            Instant kickOff = calendar.kickOff(fixture.id()).toInstant();
            row.kickOffAt = kickOff;
            row.publicAt = plan.reveal() == Reveal.AT_ONCE ? null : kickOff.plus(plan.length());
        }
    }

    private Map<String, Integer> lastOrdinals(List<String> fixtureIds) {
        Map<String, Integer> last = new LinkedHashMap<>();
        if (!fixtureIds.isEmpty()) {
            entities.createQuery(
                            "select o.fixtureId, max(o.ordinal) from MatchOrderEntity o where o.fixtureId in (:ids)"
                                    + " group by o.fixtureId",
                            Object[].class)
                    .setParameter("ids", fixtureIds)
                    .getResultStream()
                    .forEach(row -> last.put((String) row[0], (Integer) row[1]));
        }
        return last;
    }

    private static List<String> idsOf(CurrentTournament current, List<FixtureState.Ready> fixtures) {
        return fixtures.stream().map(ready -> idOf(current, ready)).toList();
    }

    private static String idOf(CurrentTournament current, FixtureState.Ready ready) {
        return FixtureEntity.idOf(current.drawn().id(), ready.id());
    }
}
