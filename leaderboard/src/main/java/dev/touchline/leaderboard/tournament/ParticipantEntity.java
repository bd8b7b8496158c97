package dev.touchline.leaderboard.tournament;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entrant in a tournament, with the policy that plays and what the draw gave; a record, never changed. */
@Entity
@Table(name = "participant")
@IdClass(ParticipantEntity.Key.class)
public class ParticipantEntity extends PanacheEntityBase {
    /** Tournament and entrant. */
    public record Key(String tournamentId, String entrantId) {}

    @Id
    @Column(name = "tournament_id")
    public String tournamentId;

    @Id
    @Column(name = "entrant_id")
    public String entrantId;

    @Column(name = "policy_id")
    public long policyId;

    /** Strength before the tournament. */
    public double rating;

    @Column(name = "drawn_group")
    public @Nullable String drawnGroup;

    @Column(name = "drawn_place")
    public @Nullable Integer drawnPlace;

    @SuppressWarnings("NullAway.Init")
    protected ParticipantEntity() {}

    ParticipantEntity(String tournamentId, String entrantId, long policyId, double rating) {
        this.tournamentId = tournamentId;
        this.entrantId = entrantId;
        this.policyId = policyId;
        this.rating = rating;
    }

    /** The participants of a tournament by entrant id. */
    public static List<ParticipantEntity> of(String tournamentId) {
        return list("tournamentId = ?1 order by entrantId", tournamentId);
    }
}
