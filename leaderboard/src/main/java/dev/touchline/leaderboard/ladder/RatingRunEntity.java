package dev.touchline.leaderboard.ladder;

import dev.touchline.leaderboard.ratings.SideEffect;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One computation of the ratings; a record, never changed. */
@Entity
@Table(name = "rating_run")
class RatingRunEntity extends PanacheEntityBase {
    @Id
    long number;

    @Column(name = "made_at")
    Instant madeAt;

    @Column(name = "log_sha256")
    String logSha256;

    String method;

    int matches;

    int compared;

    int fitted;

    boolean anchored;

    @Column(name = "log_likelihood")
    @Nullable Double logLikelihood;

    @Nullable Double tie;

    @Column(name = "side_effect")
    @Nullable Double sideEffect;

    @Column(name = "side_effect_low")
    @Nullable Double sideEffectLow;

    @Column(name = "side_effect_high")
    @Nullable Double sideEffectHigh;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> notes;

    @SuppressWarnings("NullAway.Init")
    protected RatingRunEntity() {}

    RatingRunEntity(LadderTable table) {
        SideEffect side = table.sideEffect();
        this.number = table.run();
        this.madeAt = Objects.requireNonNull(table.madeAt());
        this.logSha256 = table.logSha256();
        this.method = table.method();
        this.matches = table.matches();
        this.compared = table.compared();
        this.fitted = table.fitted();
        this.anchored = table.isAnchored();
        this.logLikelihood = table.logLikelihood();
        this.tie = table.tie();
        this.sideEffect = side == null ? null : side.elo();
        this.sideEffectLow = side == null ? null : side.lo();
        this.sideEffectHigh = side == null ? null : side.hi();
        this.notes = table.notes();
    }

    static Optional<RatingRunEntity> latest() {
        return find("order by number desc").firstResultOptional();
    }
}
