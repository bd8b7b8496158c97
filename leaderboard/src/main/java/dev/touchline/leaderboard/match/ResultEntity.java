package dev.touchline.leaderboard.match;

import dev.touchline.tournaments.results.Discipline;
import dev.touchline.tournaments.results.Forfeit;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.results.Score;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The one result of a playing of a fixture; a record, never changed. */
@Entity
@Table(name = "result")
@IdClass(Playing.class)
public class ResultEntity extends PanacheEntityBase {
    @Id
    @Column(name = "fixture_id")
    public String fixtureId;

    /** From 1; more when an operator declared the ones before void. */
    @Id
    public int run;

    @Column(name = "order_id")
    public String orderId;

    @Column(name = "home_goals")
    public int homeGoals;

    @Column(name = "away_goals")
    public int awayGoals;

    @Column(name = "home_extra_time")
    public @Nullable Integer homeExtraTime;

    @Column(name = "away_extra_time")
    public @Nullable Integer awayExtraTime;

    @Column(name = "home_shoot_out")
    public @Nullable Integer homeShootOut;

    @Column(name = "away_shoot_out")
    public @Nullable Integer awayShootOut;

    @Column(name = "home_conduct")
    public int homeConduct;

    @Column(name = "away_conduct")
    public int awayConduct;

    @Column(name = "home_failed_calls")
    public int homeFailedCalls;

    @Column(name = "away_failed_calls")
    public int awayFailedCalls;

    @Enumerated(EnumType.STRING)
    public @Nullable Forfeit forfeit;

    @Column(name = "home_cause")
    public @Nullable String homeCause;

    @Column(name = "away_cause")
    public @Nullable String awayCause;

    public int ticks;

    @Column(name = "state_hash")
    public String stateHash;

    @Column(name = "bundle_sha256")
    public String bundleSha256;

    @Column(name = "replay_sha256")
    public String replaySha256;

    @Column(name = "committed_at")
    public Instant committedAt;

    @SuppressWarnings("NullAway.Init")
    protected ResultEntity() {}

    /** The row of a report whose bundle and replay are kept under these names. */
    public ResultEntity(
            MatchOrder order, MatchReport report, String bundleSha256, String replaySha256, Instant committedAt) {
        Result result = report.result();
        Score extraTime = result.afterExtraTime();
        Score shootOut = result.shootOut();
        this.fixtureId = order.fixtureId();
        this.run = order.run();
        this.orderId = order.id();
        this.homeGoals = result.score().home();
        this.awayGoals = result.score().away();
        this.homeExtraTime = extraTime == null ? null : extraTime.home();
        this.awayExtraTime = extraTime == null ? null : extraTime.away();
        this.homeShootOut = shootOut == null ? null : shootOut.home();
        this.awayShootOut = shootOut == null ? null : shootOut.away();
        this.homeConduct = result.homeConduct();
        this.awayConduct = result.awayConduct();
        this.homeFailedCalls = result.home().failedCalls();
        this.awayFailedCalls = result.away().failedCalls();
        this.forfeit = result.forfeit();
        this.homeCause = report.homeCause();
        this.awayCause = report.awayCause();
        this.ticks = report.ticks();
        this.stateHash = report.stateHash();
        this.bundleSha256 = bundleSha256;
        this.replaySha256 = replaySha256;
        this.committedAt = committedAt;
    }

    /** The result as regulations see it, under the fixture's code in its tournament. */
    public Result toResult(String code) {
        return new Result(
                code,
                run,
                new Score(homeGoals, awayGoals),
                score(homeExtraTime, awayExtraTime),
                score(homeShootOut, awayShootOut),
                new Discipline(homeConduct, homeFailedCalls),
                new Discipline(awayConduct, awayFailedCalls),
                forfeit);
    }

    private static @Nullable Score score(@Nullable Integer home, @Nullable Integer away) {
        return home == null || away == null ? null : new Score(home, away);
    }
}
