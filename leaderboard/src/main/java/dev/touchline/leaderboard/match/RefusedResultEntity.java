package dev.touchline.leaderboard.match;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A result that does not count because it contradicts another or came for an order taken back; a record, never changed. */
@Entity
@Table(name = "refused_result")
public class RefusedResultEntity extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public @Nullable Long id;

    @Column(name = "order_id")
    public String orderId;

    /** The server that reported it. */
    public String owner;

    /** In words. */
    public String result;

    @Column(name = "state_hash")
    public String stateHash;

    public String reason;

    @Column(name = "happened_at")
    public Instant happenedAt;

    @SuppressWarnings("NullAway.Init")
    protected RefusedResultEntity() {}

    public RefusedResultEntity(MatchOrder order, String owner, MatchReport report, String reason, Instant happenedAt) {
        this.orderId = order.id();
        this.owner = owner;
        this.result = report.result().inWords();
        this.stateHash = report.stateHash();
        this.reason = reason;
        this.happenedAt = happenedAt;
    }
}
