package dev.touchline.leaderboard.match;

import dev.touchline.tournaments.FixtureState;
import dev.touchline.tournaments.entrants.Entrant;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** One ordered playing of a fixture. Who meets whom in which run never changes; how far it is does. */
@Entity
@DynamicUpdate
@Table(name = "match_order")
public class MatchOrderEntity extends PanacheEntityBase {
    @Id
    public String id;

    @Column(name = "fixture_id")
    public String fixtureId;

    @Column(name = "tournament_id")
    public String tournamentId;

    public int number;

    /** Counts the orders of a fixture, from 1. */
    public int ordinal;

    public int run;

    @Column(name = "home_id")
    public String homeId;

    @Column(name = "away_id")
    public String awayId;

    @Column(name = "home_policy_id")
    public long homePolicyId;

    @Column(name = "away_policy_id")
    public long awayPolicyId;

    /** Goals by which the home side leads before kick-off. */
    public int lead;

    @Column(name = "ordered_at")
    public Instant orderedAt;

    @Enumerated(EnumType.STRING)
    public OrderState state;

    /** The server that plays it, or played it. */
    public @Nullable String owner;

    @Column(name = "leased_until")
    public @Nullable Instant leasedUntil;

    @Column(name = "heartbeat_at")
    public @Nullable Instant heartbeatAt;

    @Column(name = "runs_begun")
    public int runsBegun;

    /** Runs that failed for a reason of ours. */
    public int failures;

    /** Not to be tried again before; null: at once. */
    @Column(name = "not_before")
    public @Nullable Instant notBefore;

    @SuppressWarnings("NullAway.Init")
    protected MatchOrderEntity() {}

    public MatchOrderEntity(MatchOrder order, int ordinal, Instant orderedAt) {
        this.id = order.id();
        this.fixtureId = order.fixtureId();
        this.tournamentId = order.tournamentId();
        this.number = order.number();
        this.ordinal = ordinal;
        this.run = order.run();
        this.homeId = order.home().entrantId();
        this.awayId = order.away().entrantId();
        this.homePolicyId = order.home().policyId();
        this.awayPolicyId = order.away().policyId();
        this.lead = order.lead();
        this.orderedAt = orderedAt;
        this.state = OrderState.OPEN;
    }

    /** The id of the n-th order of a fixture. */
    public static String idOf(String fixtureId, int ordinal) {
        return fixtureId + "#" + ordinal;
    }

    /** The latest order of a fixture; empty while its sides are unknown. */
    public static Optional<MatchOrderEntity> latestOf(String fixtureId) {
        return find("fixtureId = ?1 order by ordinal desc", fixtureId).firstResultOptional();
    }

    /** The latest order of a fixture, if it was ordered with the sides that are known of it here. */
    public static Optional<MatchOrderEntity> latestOf(String fixtureId, FixtureState state) {
        Entrant home = state.home();
        Entrant away = state.away();
        return home == null || away == null
                ? Optional.empty()
                : latestOf(fixtureId).filter(order -> order.homeId.equals(home.id()) && order.awayId.equals(away.id()));
    }

    /** Notes that orders have their results: all in one statement, because that is what a scheduler does most. */
    public static void done(List<String> ids) {
        update("state = ?1, leasedUntil = null, notBefore = null where id in ?2", OrderState.DONE, ids);
    }

    /** Ends the lease, whoever holds it. */
    public void settle(OrderState settled) {
        state = settled;
        leasedUntil = null;
        notBefore = null;
    }

    /** Puts it back in line after a run that failed. */
    public void failed(Instant tryAgainAt) {
        failures++;
        state = OrderState.OPEN;
        leasedUntil = null;
        notBefore = tryAgainAt;
    }

    /** In line as if it had never been begun. */
    public void renew() {
        failures = 0;
        notBefore = null;
        state = OrderState.OPEN;
        leasedUntil = null;
    }
}
