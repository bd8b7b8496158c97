package dev.touchline.leaderboard.ladder;

import dev.touchline.leaderboard.ratings.SideEffect;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One computation of the ratings.
 *
 * @param run counts the computations, from 1; 0 before the first match counts
 * @param madeAt null before the first
 * @param logSha256 of the matches it rests on
 * @param method label of the model
 * @param matches public ones that count
 * @param compared those of them that compare two entrants: all but those that both sides failed in
 * @param fitted those of them between rated entrants, which are those of the fit
 * @param isAnchored whether reference teams hold the scale
 * @param references Elo of the reference teams that have played, by entrant id: what holds the scale
 * @param tie ν of Davidson's model
 * @param sideEffect what playing at home is worth, which must be near zero; null where it is not determined
 * @param notes what a reader must know, as sentences
 * @param rows best rating first; those that are not comparable last, by id
 */
public record LadderTable(
        long run,
        @Nullable Instant madeAt,
        String logSha256,
        String method,
        int matches,
        int compared,
        int fitted,
        boolean isAnchored,
        SortedMap<String, Double> references,
        @Nullable Double logLikelihood,
        @Nullable Double tie,
        @Nullable SideEffect sideEffect,
        List<String> notes,
        List<LadderRow> rows) {
    public LadderTable {
        references = Collections.unmodifiableSortedMap(new TreeMap<>(references));
        notes = List.copyOf(notes);
        rows = List.copyOf(rows);
    }

    /** The line of an entrant; empty before its first public match that counts. */
    public Optional<LadderRow> of(String entrantId) {
        return rows.stream().filter(row -> row.entrantId().equals(entrantId)).findFirst();
    }

    LadderTable asRun(long number, Instant at) {
        return new LadderTable(
                number,
                at,
                logSha256,
                method,
                matches,
                compared,
                fitted,
                isAnchored,
                references,
                logLikelihood,
                tie,
                sideEffect,
                notes,
                rows);
    }
}
