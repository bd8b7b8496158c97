package dev.touchline.leaderboard.tournament;

import dev.touchline.tournaments.calendar.CalendarPlan;
import dev.touchline.tournaments.regulations.Regulations;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A drawn tournament. Its format, seed and entrants never change; its status does. */
@Entity
@Table(name = "tournament")
public class TournamentEntity extends PanacheEntityBase {
    @Id
    public String id;

    public String name;

    public String rulebook;

    /** As {@link RegulationsJson} writes them. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "regulations")
    String regulationsJson;

    public long seed;

    @Enumerated(EnumType.STRING)
    public TournamentStatus status;

    /** Why it is stalled; null otherwise. */
    @Column(name = "stalled_by")
    public @Nullable String stalledBy;

    /** Counts the changes of results, rulings and status: whoever remembers another version remembers too little. */
    public long version;

    /** Whether an operator holds it: nothing new is begun. */
    public boolean paused;

    /** As {@link CalendarJson} writes it; null where matches are played as they become possible. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "calendar")
    @Nullable String calendarJson;

    @Column(name = "champion_id")
    public @Nullable String championId;

    @Column(name = "fixture_count")
    public int fixtureCount;

    /** Which round of the standing ladder it is, from 1; null for every other tournament. */
    @Column(name = "ladder_round")
    public @Nullable Integer ladderRound;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "finished_at")
    public @Nullable Instant finishedAt;

    @SuppressWarnings("NullAway.Init")
    protected TournamentEntity() {}

    TournamentEntity(
            String id,
            String rulebook,
            Regulations regulations,
            long seed,
            @Nullable CalendarPlan calendar,
            Instant createdAt) {
        this.id = id;
        this.name = regulations.name();
        this.rulebook = rulebook;
        this.regulationsJson = RegulationsJson.write(regulations);
        this.seed = seed;
        this.calendarJson = CalendarJson.write(calendar);
        this.status = TournamentStatus.PLAYING;
        this.fixtureCount = regulations.fixtureCount();
        this.createdAt = createdAt;
    }

    public Regulations regulations() {
        return RegulationsJson.read(regulationsJson);
    }

    @Nullable CalendarPlan calendar() {
        return CalendarJson.read(calendarJson);
    }

    void stall(String reason) {
        status = TournamentStatus.STALLED;
        stalledBy = reason;
        version++;
    }

    void goOn() {
        status = TournamentStatus.PLAYING;
        stalledBy = null;
        version++;
    }

    void finish(@Nullable String champion, Instant now) {
        stalledBy = null;
        championId = champion;
        finishedAt = status == TournamentStatus.FINISHED ? finishedAt : now;
        status = TournamentStatus.FINISHED;
    }

    /** A match that counted does not any more. */
    void reopen() {
        status = TournamentStatus.PLAYING;
        championId = null;
        finishedAt = null;
    }

    /** All tournaments but the rounds of the standing ladder, the latest first. */
    public static List<TournamentEntity> latestFirst() {
        return list("ladderRound is null order by createdAt desc, id");
    }
}
