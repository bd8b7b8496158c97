package dev.touchline.leaderboard.ladder;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rating of one entrant in one run; a record, never changed. */
@Entity
@Table(name = "rating")
@IdClass(RatingEntity.Key.class)
class RatingEntity extends PanacheEntityBase {
    /** Run and entrant. */
    record Key(long run, String entrantId) {}

    @Id
    long run;

    @Id
    @Column(name = "entrant_id")
    String entrantId;

    @Enumerated(EnumType.STRING)
    Standing standing;

    @Nullable Double elo;

    @Column(name = "elo_low")
    @Nullable Double eloLow;

    @Column(name = "elo_high")
    @Nullable Double eloHigh;

    @Column(name = "rank_low")
    int rankLow;

    @Column(name = "rank_high")
    int rankHigh;

    boolean provisional;

    int matches;

    int pairs;

    int attempts;

    int won;

    int drawn;

    int lost;

    int walkovers;

    @Column(name = "failed_calls")
    int failedCalls;

    @SuppressWarnings("NullAway.Init")
    protected RatingEntity() {}

    RatingEntity(long run, LadderRow row) {
        Tally tally = row.tally();
        this.run = run;
        this.entrantId = row.entrantId();
        this.standing = row.standing();
        this.elo = row.rating();
        this.eloLow = row.low();
        this.eloHigh = row.high();
        this.rankLow = row.rankLow();
        this.rankHigh = row.rankHigh();
        this.provisional = row.provisional();
        this.matches = tally.matches();
        this.pairs = tally.pairs();
        this.attempts = tally.attempts();
        this.won = tally.won();
        this.drawn = tally.drawn();
        this.lost = tally.lost();
        this.walkovers = tally.walkovers();
        this.failedCalls = tally.failedCalls();
    }

    /** The lines of a run, by entrant id. */
    static List<RatingEntity> ofRun(long run) {
        return list("run = ?1 order by entrantId", run);
    }

    Tally tally() {
        return new Tally(matches, pairs, attempts, won, drawn, lost, walkovers, failedCalls);
    }

    /** Whether it says the same as a line that was computed now, to the bit. */
    boolean says(LadderRow row) {
        return row.equals(new LadderRow(
                entrantId,
                row.name(),
                row.provider(),
                row.isReference(),
                standing,
                elo,
                eloLow,
                eloHigh,
                rankLow,
                rankHigh,
                provisional,
                tally()));
    }
}
