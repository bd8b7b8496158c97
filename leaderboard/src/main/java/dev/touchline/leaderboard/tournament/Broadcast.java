package dev.touchline.leaderboard.tournament;

import dev.touchline.leaderboard.match.FixtureEntity;
import dev.touchline.tournaments.FixtureCalendar;
import dev.touchline.tournaments.FixtureState;
import dev.touchline.tournaments.StateOfPlay;
import dev.touchline.tournaments.calendar.Reveal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.rulings.Operation;
import dev.touchline.tournaments.rulings.Rulings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The one place that decides what the public may see. Matches may be played ahead of their kick-off; until a match is over
 * on air, nothing that rests on it leaves the server: no result, no table, no pairing, no champion, no ruling about it.
 * What visitors see is a tournament of its own, made of the public results and rulings alone.
 */
@ApplicationScoped
public class Broadcast {
    private static final Logger LOG = Logger.getLogger(Broadcast.class);

    /** What is public of a tournament depends on its version and on how many results and rulings have come on air. */
    private record Shown(long version, int results, int rulings, StateOfPlay state) {}

    private final CurrentTournaments tournaments;
    private final Clock clock;
    private final Map<String, Shown> shown = new ConcurrentHashMap<>();

    Broadcast(CurrentTournaments tournaments, Clock clock) {
        this.tournaments = tournaments;
        this.clock = clock;
    }

    /** What the public sees of a tournament now. */
    @Transactional
    public PublicTournament of(TournamentEntity row) {
        CurrentTournament current = tournaments.read(row);
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        List<RulingEntity> trail = RulingEntity.of(row.id);
        FixtureCalendar calendar = current.calendar();
        if (calendar == null || current.plan() == null || current.plan().reveal() == Reveal.AT_ONCE) {
            return new PublicTournament(row, current.state(), trail, calendar, null, now);
        }
        Set<String> hidden = hidden(current, calendar, now);
        List<RulingEntity> publicTrail = trail.stream()
                .filter(ruling -> isPublic(ruling.toRuling().operation(), current, calendar, hidden, now))
                .toList();
        StateOfPlay state = publicState(row.id, current, hidden, publicTrail);
        return new PublicTournament(
                row, state, publicTrail, calendar, current.plan().length(), now);
    }

    /** Whether the results of a fixture may be shown in lists over tournaments; for queries the same is {@link #NOW}. */
    public boolean isPublic(FixtureEntity fixture) {
        Instant publicAt = fixture.publicAt;
        return publicAt == null || !clock.instant().isBefore(publicAt);
    }

    /** The condition on a fixture {@code f} in queries whose parameter {@code now} is {@link #now}. */
    public static final String NOW = "(f.publicAt is null or f.publicAt <= :now)";

    /** All results {@code r} with their order {@code o}, fixture {@code f} and tournament {@code t}, for queries. */
    public static final String RESULTS = """
            from ResultEntity r
            join MatchOrderEntity o on o.id = r.orderId
            join FixtureEntity f on f.id = r.fixtureId
            join TournamentEntity t on t.id = f.tournamentId
            """;

    /** The condition that a result of {@link #RESULTS} is public and was not voided. */
    public static final String COUNTS = " o.state = DONE and " + NOW;

    public Instant now() {
        return clock.instant();
    }

    /** What the rows say: whatever changes which results count changes a tournament's version. */
    public record Edition(long tournaments, long changes) {}

    /** Cheap: for asking often whether something may have changed but for the time. */
    @Transactional
    public Edition edition() {
        return TournamentEntity.getEntityManager()
                .createQuery("select count(t), coalesce(sum(t.version), 0) from TournamentEntity t", Edition.class)
                .getSingleResult();
    }

    private StateOfPlay publicState(
            String id, CurrentTournament current, Set<String> hidden, List<RulingEntity> trail) {
        List<Result> results = current.state().results().stream()
                .filter(result -> !hidden.contains(result.fixture()))
                .toList();
        @Nullable Shown last = shown.get(id);
        if (last != null
                && last.version() == current.version()
                && last.results() == results.size()
                && last.rulings() == trail.size()) {
            return last.state();
        }
        Rulings rulings = new Rulings(trail.stream().map(RulingEntity::toRuling).toList());
        StateOfPlay state;
        try {
            state = current.drawn().tournament().after(results, rulings);
        } catch (RefusedException inconsistent) {
            LOG.errorf("what is public of %s makes no tournament, nothing is shown: %s", id, inconsistent.getMessage());
            state = current.drawn().tournament().kickOff();
        }
        shown.put(id, new Shown(current.version(), results.size(), trail.size(), state));
        return state;
    }

    /** Fixtures with a result that is not public. */
    private static Set<String> hidden(CurrentTournament current, FixtureCalendar calendar, OffsetDateTime now) {
        Set<String> hidden = new LinkedHashSet<>();
        for (Result result : current.state().results()) {
            if (calendar.air(result.fixture(), now) != FixtureCalendar.Air.OVER) {
                hidden.add(result.fixture());
            }
        }
        return hidden;
    }

    /** A ruling is public when nothing that it rests on is hidden. */
    private static boolean isPublic(
            Operation operation,
            CurrentTournament current,
            FixtureCalendar calendar,
            Set<String> hidden,
            OffsetDateTime now) {
        return switch (operation) {
            case Operation.Pause _, Operation.Resume _, Operation.Extend _ -> true;
            case Operation.VoidMatch(String fixture) -> !hidden.contains(fixture);
            case Operation.Requeue(String fixture) -> calendar.air(fixture, now) != FixtureCalendar.Air.BEFORE;
            case Operation.Disqualify(String entrant, Operation.PlayedMatches _) ->
                matchesOf(entrant, current).stream().noneMatch(hidden::contains);
        };
    }

    private static List<String> matchesOf(String entrant, CurrentTournament current) {
        List<String> matches = new ArrayList<>();
        for (FixtureState state : current.state().fixtures()) {
            boolean isSide = state.home() != null && state.home().id().equals(entrant)
                    || state.away() != null && state.away().id().equals(entrant);
            if (isSide) {
                matches.add(state.fixture().id());
            }
        }
        return matches;
    }

    /** What the public sees of the tournament that a match belongs to, by the match's id; whether there is such a match is not asked. */
    @Transactional
    public Optional<PublicTournament> ofMatch(String matchId) {
        return find(matchId.substring(0, Math.max(0, matchId.indexOf('.'))));
    }

    /** What the public sees of the tournament of this id. */
    @Transactional
    public Optional<PublicTournament> find(String tournamentId) {
        TournamentEntity row = TournamentEntity.findById(tournamentId);
        return Optional.ofNullable(row).map(this::of);
    }
}
