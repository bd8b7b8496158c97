package dev.touchline.leaderboard.match;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What the page of a match shows beyond its result; a record, never changed. */
@Entity
@Table(name = "match_report")
@IdClass(Playing.class)
public class MatchReportEntity extends PanacheEntityBase {
    @Id
    @Column(name = "fixture_id")
    public String fixtureId;

    @Id
    public int run;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<MatchEvent> events;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Statistic> statistics;

    /** Null in a row that is older than the column. */
    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable HeatMap heat;

    /** Null in a row that is older than the column. */
    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable MatchDetail detail;

    /** Read only where it is asked for: it is most of the row. Null in a row that is older than the column. */
    @Basic(fetch = FetchType.LAZY)
    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable List<Pass> passes;

    @SuppressWarnings("NullAway.Init")
    protected MatchReportEntity() {}

    public MatchReportEntity(MatchOrder order, MatchReport report) {
        this.fixtureId = order.fixtureId();
        this.run = order.run();
        this.events = report.events();
        this.statistics = report.statistics();
        this.heat = report.heat();
        this.detail = report.detail();
        this.passes = report.passes();
    }
}
