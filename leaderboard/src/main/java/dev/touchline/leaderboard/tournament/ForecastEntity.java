package dev.touchline.leaderboard.tournament;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was likely before a match day; its score comes when the champion is known, nothing else changes. */
@Entity
@DynamicUpdate
@Table(name = "forecast")
@IdClass(ForecastEntity.Key.class)
public class ForecastEntity extends PanacheEntityBase {
    /** Tournament and the match day it was made before. */
    public record Key(String tournamentId, int matchDay) {}

    /**
     * The prospects of an entrant.
     *
     * @param title probability of the title, 0 to 1
     * @param reach probability of playing in a stage or round, by its name
     */
    public record Odds(String entrant, double title, Map<String, Double> reach) {}

    @Id
    @Column(name = "tournament_id")
    public String tournamentId;

    @Id
    @Column(name = "match_day")
    public int matchDay;

    @Column(name = "made_at")
    public Instant madeAt;

    /** How often the rest of the tournament was played. */
    public int runs;

    public long seed;

    /** The likeliest champion first. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Odds> odds;

    /** Brier score of the title odds, from 0, best, to 1; null until there is a champion. */
    @Column(name = "title_score")
    public @Nullable Double titleScore;

    @SuppressWarnings("NullAway.Init")
    protected ForecastEntity() {}

    ForecastEntity(Key key, Instant madeAt, int runs, long seed, List<Odds> odds) {
        this.tournamentId = key.tournamentId();
        this.matchDay = key.matchDay();
        this.madeAt = madeAt;
        this.runs = runs;
        this.seed = seed;
        this.odds = List.copyOf(odds);
    }

    /** The forecasts of a tournament in the order of its match days. */
    static List<ForecastEntity> of(String tournamentId) {
        return list("tournamentId = ?1 order by matchDay", tournamentId);
    }
}
