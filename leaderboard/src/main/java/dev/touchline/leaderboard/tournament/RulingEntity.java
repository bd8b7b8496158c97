package dev.touchline.leaderboard.tournament;

import dev.touchline.tournaments.rulings.Ruling;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One line of the audit trail of a tournament; a record, never changed. */
@Entity
@Table(name = "ruling")
@IdClass(RulingEntity.Key.class)
public class RulingEntity extends PanacheEntityBase {
    /** Tournament and place in its trail. */
    public record Key(String tournamentId, int ordinal) {}

    @Id
    @Column(name = "tournament_id")
    public String tournamentId;

    /** From 1. */
    @Id
    public int ordinal;

    @Column(name = "made_at")
    public Instant madeAt;

    public String operator;

    public String reason;

    /** As {@link RulingJson} writes it. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "operation")
    String operationJson;

    @SuppressWarnings("NullAway.Init")
    protected RulingEntity() {}

    RulingEntity(String tournamentId, int ordinal, Ruling ruling, Instant madeAt) {
        this.tournamentId = tournamentId;
        this.ordinal = ordinal;
        this.madeAt = madeAt;
        this.operator = ruling.operator();
        this.reason = ruling.reason();
        this.operationJson = RulingJson.write(ruling.operation());
    }

    /** As the regulations see it. */
    public Ruling toRuling() {
        return new Ruling(operator, reason, RulingJson.read(operationJson));
    }

    /** The trail of a tournament, the first ruling first. */
    static List<RulingEntity> of(String tournamentId) {
        return list("tournamentId = ?1 order by ordinal", tournamentId);
    }
}
