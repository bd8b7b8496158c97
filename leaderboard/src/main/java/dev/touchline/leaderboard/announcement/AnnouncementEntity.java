package dev.touchline.leaderboard.announcement;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who put a tournament on this server, why, and from which file; a record, never changed. */
@Entity
@Table(name = "announcement")
public class AnnouncementEntity extends PanacheEntityBase {
    @Id
    @Column(name = "tournament_id")
    public String tournamentId;

    /** Of the tournament, as the file says. */
    public String name;

    /** The tournament file as it was sent. */
    public String file;

    @Column(name = "file_sha256")
    public String fileSha256;

    /** Hash of the secret; null where the file gives the seed. */
    public @Nullable String commitment;

    /** What the seed will be made of; it leaves the server with the draw, not before. */
    @Nullable String secret;

    public String operator;

    public String reason;

    @Column(name = "announced_at")
    public Instant announcedAt;

    @SuppressWarnings("NullAway.Init")
    protected AnnouncementEntity() {}

    AnnouncementEntity(
            String tournamentId,
            String name,
            String file,
            String fileSha256,
            @Nullable Promise promise,
            String operator,
            String reason,
            Instant announcedAt) {
        this.tournamentId = tournamentId;
        this.name = name;
        this.file = file;
        this.fileSha256 = fileSha256;
        this.commitment = promise == null ? null : promise.commitment();
        this.secret = promise == null ? null : promise.secret();
        this.operator = operator;
        this.reason = reason;
        this.announcedAt = announcedAt;
    }

    /** A secret and its hash. */
    record Promise(String secret, String commitment) {}
}
