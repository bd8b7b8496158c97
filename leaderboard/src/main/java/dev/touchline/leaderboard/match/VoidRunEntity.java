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

/** A run of a match that failed for a reason of ours; a record, never changed. */
@Entity
@Table(name = "void_run")
public class VoidRunEntity extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public @Nullable Long id;

    @Column(name = "fixture_id")
    public String fixtureId;

    public String reason;

    @Column(name = "happened_at")
    public Instant happenedAt;

    @SuppressWarnings("NullAway.Init")
    protected VoidRunEntity() {}

    public VoidRunEntity(String fixtureId, String reason, Instant happenedAt) {
        this.fixtureId = fixtureId;
        this.reason = reason;
        this.happenedAt = happenedAt;
    }
}
