package dev.touchline.leaderboard.announcement;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** With which public value an announced tournament was drawn; a record, never changed. */
@Entity
@Table(name = "reveal")
public class RevealEntity extends PanacheEntityBase {
    @Id
    @Column(name = "tournament_id")
    public String tournamentId;

    @Column(name = "public_value")
    public String publicValue;

    public String operator;

    public String reason;

    @Column(name = "revealed_at")
    public Instant revealedAt;

    @SuppressWarnings("NullAway.Init")
    protected RevealEntity() {}

    RevealEntity(String tournamentId, String publicValue, String operator, String reason, Instant revealedAt) {
        this.tournamentId = tournamentId;
        this.publicValue = publicValue;
        this.operator = operator;
        this.reason = reason;
        this.revealedAt = revealedAt;
    }
}
