package dev.touchline.leaderboard.ladder;

import dev.touchline.leaderboard.entrant.EntrantEntity;
import dev.touchline.leaderboard.ratings.Method;
import dev.touchline.leaderboard.ratings.RatedMatch;
import dev.touchline.leaderboard.ratings.Rating;
import dev.touchline.leaderboard.ratings.RatingRules;
import dev.touchline.leaderboard.ratings.Ratings;
import dev.touchline.leaderboard.ratings.Scale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** From a log to a table: the same log gives the same table, to the bit. */
final class Computation {
    private static final String WITHOUT_REFERENCE =
            "No reference team has played: ratings sum to zero around 1000 instead, and do not compare with other seasons.";

    private final Map<String, EntrantEntity> entrants;
    private final SortedMap<String, Double> references;

    /**
     * @param entrants by id
     * @param references Elo of the reference teams by entrant id
     */
    Computation(Map<String, EntrantEntity> entrants, SortedMap<String, Double> references) {
        this.entrants = entrants;
        this.references = references;
    }

    /** Not a run yet: number and time are still to be given. */
    LadderTable of(MatchLog log) {
        SortedMap<String, Tally> tallies = Tallies.of(log);
        List<RatedMatch> comparisons = log.comparisons();
        List<LadderRow> rows = new ArrayList<>();
        SortedMap<String, Tally> left = new TreeMap<>(tallies);
        SortedMap<String, Double> present = present(comparisons);
        Ratings ratings = comparisons.isEmpty() ? nothing() : Ratings.of(comparisons, rules(present));
        for (Rating rating : ratings.ratings()) {
            rows.add(row(rating, Objects.requireNonNull(left.remove(rating.player()))));
        }
        left.forEach((entrant, tally) -> rows.add(neverCompared(entrant, tally, tallies.size())));
        List<String> notes = new ArrayList<>(ratings.notes());
        if (present.isEmpty() && !comparisons.isEmpty()) {
            notes.add(WITHOUT_REFERENCE);
        }
        return new LadderTable(
                0,
                null,
                log.hash().hex(),
                ratings.method(),
                log.matches().size(),
                ratings.n(),
                ratings.fitted(),
                isAnchored(rows),
                present,
                ratings.logLik(),
                ratings.tie(),
                ratings.sideEffect(),
                notes,
                rows);
    }

    private static RatingRules rules(SortedMap<String, Double> present) {
        RatingRules rules = RatingRules.of(Method.DAVIDSON);
        return present.isEmpty() ? rules : rules.on(new Scale.Anchored(present));
    }

    private static Ratings nothing() {
        return new Ratings(Method.DAVIDSON.label(), 0, 0, null, null, null, null, List.of(), List.of());
    }

    /** The reference teams that have played. */
    private SortedMap<String, Double> present(List<RatedMatch> comparisons) {
        Set<String> players = new HashSet<>();
        comparisons.forEach(match -> {
            players.add(match.playerA());
            players.add(match.playerB());
        });
        SortedMap<String, Double> present = new TreeMap<>(references);
        present.keySet().retainAll(players);
        return present;
    }

    /** Reference teams that are not comparable hold nothing. */
    private static boolean isAnchored(List<LadderRow> rows) {
        return rows.stream().anyMatch(row -> row.isReference() && row.standing() == Standing.RATED);
    }

    private LadderRow row(Rating rating, Tally tally) {
        EntrantEntity entrant = entrant(rating.player());
        return new LadderRow(
                entrant.id,
                entrant.name,
                entrant.provider,
                references.containsKey(entrant.id),
                Standing.valueOf(rating.standing().toUpperCase(Locale.ROOT)),
                rating.elo(),
                rating.lo(),
                rating.hi(),
                rating.rankLo(),
                rating.rankHi(),
                rating.provisional(),
                tally);
    }

    /** Of an entrant whose matches were all failed by both sides. */
    private LadderRow neverCompared(String id, Tally tally, int places) {
        EntrantEntity entrant = entrant(id);
        return new LadderRow(
                id,
                entrant.name,
                entrant.provider,
                references.containsKey(id),
                Standing.UNCONNECTED,
                null,
                null,
                null,
                1,
                places,
                true,
                tally);
    }

    private EntrantEntity entrant(String id) {
        return Objects.requireNonNull(entrants.get(id), id);
    }
}
