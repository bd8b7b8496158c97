package dev.touchline.leaderboard.policy;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A registered policy: one attempt of an entrant; a record, never changed. */
@Entity
@Table(name = "policy")
public class PolicyEntity extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public @Nullable Long id;

    @Column(name = "entrant_id")
    public String entrantId;

    public int attempt;

    public String language;

    public String sha256;

    @Column(name = "registered_at")
    public Instant registeredAt;

    @SuppressWarnings("NullAway.Init")
    protected PolicyEntity() {}

    public PolicyEntity(String entrantId, int attempt, String language, String sha256, Instant registeredAt) {
        this.entrantId = entrantId;
        this.attempt = attempt;
        this.language = language;
        this.sha256 = sha256;
        this.registeredAt = registeredAt;
    }

    /** The policies of an entrant, first attempt first. */
    public static List<PolicyEntity> of(String entrantId) {
        return list("entrantId = ?1 order by attempt", entrantId);
    }
}
