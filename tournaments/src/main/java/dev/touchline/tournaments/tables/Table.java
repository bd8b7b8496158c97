package dev.touchline.tournaments.tables;

import dev.touchline.tournaments.entrants.Entrant;
import java.util.ArrayList;
import java.util.List;

/**
 * A group table, provisional while matches are missing.
 *
 * @param rows first to last
 * @param borders {@code borders.get(i)} is the criterion that separated row {@code i} from row {@code i + 1}
 */
public record Table(List<Row> rows, List<Criterion> borders) {
    /**
     * One line of a table.
     *
     * @param rank from 1; no two rows share one
     * @param decidedBy what decided this place: of the two criteria that separate the row from the one above and the
     *     one below, the one that the rules reached later (first and last have one neighbour). Two rows level on points
     *     and separated by conduct both say conduct.
     */
    public record Row(
            int rank,
            Entrant entrant,
            int played,
            int won,
            int drawn,
            int lost,
            int goalsFor,
            int goalsAgainst,
            int points,
            int conduct,
            int failedCalls,
            Criterion decidedBy) {
        public int goalDifference() {
            return goalsFor - goalsAgainst;
        }
    }

    public Table {
        rows = List.copyOf(rows);
        borders = List.copyOf(borders);
    }

    /**
     * Ranks a group.
     *
     * @param lotSeed seed of the lots of this group
     */
    public static Table of(GroupLog log, TableRules rules, long lotSeed) {
        Ranking ranking = new Ranking(log, rules, lotSeed);
        List<Ranking.Separation> separations = ranking.separations();
        List<Row> rows = new ArrayList<>();
        for (Entrant entrant : ranking.order()) {
            int place = rows.size();
            Ranking.Separation above = separations.get(Math.max(place - 1, 0));
            Ranking.Separation below = separations.get(Math.min(place, separations.size() - 1));
            Criterion decidedBy = Ranking.Separation.later(above, below).criterion();
            rows.add(ranking.tallyAt(place).row(place + 1, entrant, rules, decidedBy));
        }
        return new Table(
                rows, separations.stream().map(Ranking.Separation::criterion).toList());
    }

    /** First to last and nothing else, which is quicker. */
    public static List<Entrant> order(GroupLog log, TableRules rules, long lotSeed) {
        return new Ranking(log, rules, lotSeed).order();
    }

    /** The entrant at a place, counted from 1. */
    public Entrant at(int place) {
        return rows.get(place - 1).entrant();
    }

    /** The entrants, first to last. */
    public List<Entrant> order() {
        return rows.stream().map(Row::entrant).toList();
    }
}
