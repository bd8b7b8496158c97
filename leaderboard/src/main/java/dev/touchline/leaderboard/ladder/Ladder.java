package dev.touchline.leaderboard.ladder;

import dev.touchline.leaderboard.entrant.EntrantEntity;
import dev.touchline.leaderboard.ratings.RatingDifferences;
import dev.touchline.leaderboard.season.BundledEntrants;
import dev.touchline.leaderboard.tournament.Broadcast;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The ratings of record: of all entrants, from all public matches that count. Each computation is kept as a run; nothing
 * that is not public yet has a part in one.
 */
@ApplicationScoped
public class Ladder {
    private static final String HISTORY = """
            select r, run.madeAt from RatingEntity r join RatingRunEntity run on run.number = r.run
            where r.entrantId = :entrant order by r.run
            """;

    private final PublicMatches matches;
    private final Broadcast broadcast;
    private final BundledEntrants bundled;
    private final EntityManager entities;
    private final Clock clock;
    private volatile @Nullable Edition known;

    /** A table with the log it rests on, and what the rows said when the log was read. */
    private record Edition(
            MatchLog log,
            LadderTable table,
            Differences differences,
            Broadcast.Edition rows,
            Optional<Instant> nextReveal) {}

    Ladder(PublicMatches matches, Broadcast broadcast, BundledEntrants bundled, EntityManager entities, Clock clock) {
        this.matches = matches;
        this.broadcast = broadcast;
        this.bundled = bundled;
        this.entities = entities;
        this.clock = clock;
    }

    /** The latest table; computed now when there is none in memory, which is after a start. */
    public LadderTable current() {
        return edition().table();
    }

    /** Every pair of entrants that has met, by ids. */
    public List<Meetings> meetings() {
        Map<List<String>, Meetings> meetings = new TreeMap<>(
                Comparator.<List<String>, String>comparing(List::getFirst).thenComparing(List::getLast));
        for (LoggedMatch match : edition().log().matches()) {
            Meetings meeting = Meetings.of(match);
            meetings.merge(List.of(meeting.one(), meeting.other()), meeting, Meetings::plus);
        }
        return List.copyOf(meetings.values());
    }

    /**
     * The matches of {@link #current} as {@code touchline ratings} reads them; its SHA-256 is that of the run.
     */
    public String logAsCsv() {
        return edition().log().csv();
    }

    /** How far one entrant is ahead of another by rating; empty unless both are rated. */
    public Optional<RatingDifferences.Difference> difference(String one, String other) {
        return edition().differences().between(one, other);
    }

    /** The ratings of an entrant run by run, the first one first; empty when it has none. */
    @Transactional
    public List<RatingPoint> history(String entrantId) {
        return entities.createQuery(HISTORY, Object[].class)
                .setParameter("entrant", entrantId)
                .getResultStream()
                .map(row -> point((RatingEntity) row[0], (Instant) row[1]))
                .toList();
    }

    /** Brings the table up to what is public now, and writes a run if it says anything new. */
    public synchronized LadderTable refresh() {
        Broadcast.Edition rows = broadcast.edition();
        Optional<Instant> nextReveal = matches.nextReveal();
        MatchLog log = matches.read();
        Edition last = known;
        if (last != null && last.log().equals(log)) {
            known = new Edition(log, last.table(), last.differences(), rows, nextReveal);
            return last.table();
        }
        LadderTable table = new Computation(entrants(), bundled.referenceElo()).of(log);
        LadderTable kept = table.rows().isEmpty()
                ? table
                : QuarkusTransaction.requiringNew().call(() -> keep(table));
        known = new Edition(log, kept, new Differences(log), rows, nextReveal);
        return kept;
    }

    /** Whether a refresh may find something new. */
    boolean isOutdated() {
        Edition last = known;
        return last == null
                || last.nextReveal()
                        .filter(reveal -> !clock.instant().isBefore(reveal))
                        .isPresent()
                || !last.rows().equals(broadcast.edition());
    }

    private Edition edition() {
        Edition edition = known;
        if (edition == null) {
            refresh();
            edition = known;
        }
        return Objects.requireNonNull(edition);
    }

    /** A run that says what the last one says is no new run. */
    private LadderTable keep(LadderTable table) {
        Optional<RatingRunEntity> latest = RatingRunEntity.latest();
        if (latest.isPresent() && saysTheSame(latest.get(), table)) {
            return table.asRun(latest.get().number, latest.get().madeAt);
        }
        LadderTable run = table.asRun(latest.map(last -> last.number).orElse(0L) + 1, clock.instant());
        new RatingRunEntity(run).persist();
        run.rows().forEach(row -> new RatingEntity(run.run(), row).persist());
        return run;
    }

    private static boolean saysTheSame(RatingRunEntity run, LadderTable table) {
        if (!run.logSha256.equals(table.logSha256()) || run.matches != table.matches()) {
            return false;
        }
        List<LadderRow> rows = new ArrayList<>(table.rows());
        rows.sort(Comparator.comparing(LadderRow::entrantId));
        List<RatingEntity> kept = new ArrayList<>(RatingEntity.ofRun(run.number));
        kept.sort(Comparator.comparing(rating -> rating.entrantId));
        boolean same = kept.size() == rows.size();
        for (int row = 0; same && row < rows.size(); row++) {
            same = kept.get(row).says(rows.get(row));
        }
        return same;
    }

    private Map<String, EntrantEntity> entrants() {
        Map<String, EntrantEntity> entrants = new LinkedHashMap<>();
        QuarkusTransaction.requiringNew()
                .run(() -> EntrantEntity.<EntrantEntity>listAll().forEach(row -> entrants.put(row.id, row)));
        return entrants;
    }

    private static RatingPoint point(RatingEntity rating, Instant madeAt) {
        return new RatingPoint(
                rating.run,
                madeAt,
                rating.matches,
                rating.standing,
                rating.elo,
                rating.eloLow,
                rating.eloHigh,
                rating.rankLow,
                rating.rankHigh,
                rating.provisional);
    }
}
