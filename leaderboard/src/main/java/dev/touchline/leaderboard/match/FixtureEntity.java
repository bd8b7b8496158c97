package dev.touchline.leaderboard.match;

import dev.touchline.tournaments.Fixture;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A fixture whose two sides are known: a match order as a row, never changed. */
@Entity
@Table(name = "fixture")
public class FixtureEntity extends PanacheEntityBase {
    /** {@code TOURNAMENT.CODE}: stable, unique, fit for a URL. */
    @Id
    public String id;

    @Column(name = "tournament_id")
    public String tournamentId;

    public String code;

    public int number;

    @Column(name = "match_day")
    public int matchDay;

    public String title;

    @Column(name = "home_id")
    public String homeId;

    @Column(name = "away_id")
    public String awayId;

    @Column(name = "home_policy_id")
    public long homePolicyId;

    @Column(name = "away_policy_id")
    public long awayPolicyId;

    public long seed;

    @Column(name = "tie_rule")
    @Enumerated(EnumType.STRING)
    public TieRule tieRule;

    @Column(name = "ordered_at")
    public Instant orderedAt;

    @SuppressWarnings("NullAway.Init")
    protected FixtureEntity() {}

    /** The row of an order, with its place in the schedule. */
    public FixtureEntity(MatchOrder order, Fixture fixture, Instant orderedAt) {
        this.id = order.fixtureId();
        this.tournamentId = order.tournamentId();
        this.code = fixture.id();
        this.number = fixture.number();
        this.matchDay = fixture.matchDay();
        this.title = fixture.title();
        this.homeId = order.home().entrantId();
        this.awayId = order.away().entrantId();
        this.homePolicyId = order.home().policyId();
        this.awayPolicyId = order.away().policyId();
        this.seed = order.seed();
        this.tieRule = order.tieRule();
        this.orderedAt = orderedAt;
    }

    /** The id on this server of a fixture of a tournament. */
    public static String idOf(String tournamentId, String code) {
        return tournamentId + "." + code;
    }
}
