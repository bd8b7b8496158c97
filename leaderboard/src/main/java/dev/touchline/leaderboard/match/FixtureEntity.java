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
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A fixture for which a match was ordered: what follows from the structure of its tournament, and when it is public. */
@Entity
@DynamicUpdate
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

    public long seed;

    @Column(name = "tie_rule")
    @Enumerated(EnumType.STRING)
    public TieRule tieRule;

    /** Null where matches are played as they become possible. */
    @Column(name = "kick_off_at")
    public @Nullable Instant kickOffAt;

    /** Before this time nothing of the match leaves the server; null: public as soon as it is committed. */
    @Column(name = "public_at")
    public @Nullable Instant publicAt;

    @SuppressWarnings("NullAway.Init")
    protected FixtureEntity() {}

    /** The row of the fixture that is ordered. */
    public FixtureEntity(MatchOrder order, Fixture fixture) {
        this.id = order.fixtureId();
        this.tournamentId = order.tournamentId();
        this.code = fixture.id();
        this.number = fixture.number();
        this.matchDay = fixture.matchDay();
        this.title = fixture.title();
        this.seed = order.seed();
        this.tieRule = order.tieRule();
    }

    /** The id on this server of a fixture of a tournament. */
    public static String idOf(String tournamentId, String code) {
        return tournamentId + "." + code;
    }
}
