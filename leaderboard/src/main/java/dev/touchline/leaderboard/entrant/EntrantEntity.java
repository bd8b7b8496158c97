package dev.touchline.leaderboard.entrant;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A registered entrant; a record, never changed. */
@Entity
@Table(name = "entrant")
public class EntrantEntity extends PanacheEntityBase {
    @Id
    public String id;

    public String name;

    public String provider;

    @Column(name = "registered_at")
    public Instant registeredAt;

    @SuppressWarnings("NullAway.Init")
    protected EntrantEntity() {}

    public EntrantEntity(String id, String name, String provider, Instant registeredAt) {
        this.id = id;
        this.name = name;
        this.provider = provider;
        this.registeredAt = registeredAt;
    }
}
