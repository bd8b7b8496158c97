package dev.touchline.leaderboard.ratings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Matches in canonical form: players by name, equal matches counted, in an order that depends on what was played and on
 * nothing else. Every sum of a fit runs over this order, so that a fit is the same to the bit however its input is
 * sorted.
 */
final class Observations {
    /** Scores are below this, see {@link RatedMatch}. */
    private static final long SCORES = 1_000_000;

    private final List<String> players;
    private final List<RatedMatch> matches;
    private final List<Cell> cells;
    private final int[] cellOfMatch;
    private final Grouping clusters;

    private Observations(List<String> players, List<RatedMatch> matches, List<Cell> cells, int[] cellOfMatch) {
        this.players = players;
        this.matches = matches;
        this.cells = cells;
        this.cellOfMatch = cellOfMatch;
        List<@Nullable String> labels = new ArrayList<>(matches.size());
        matches.forEach(match -> labels.add(match.cluster()));
        this.clusters = Grouping.of(labels);
    }

    /** All players of the matches, by name. */
    static Observations of(List<RatedMatch> matches, boolean goals) {
        Set<String> names = new HashSet<>();
        for (RatedMatch match : matches) {
            names.add(match.playerA());
            names.add(match.playerB());
        }
        return of(matches, goals, names.stream().sorted().toList());
    }

    /** These players, in this order; some may have no match. */
    static Observations of(List<RatedMatch> matches, boolean goals, List<String> players) {
        Map<String, Integer> indices = new HashMap<>();
        for (int p = 0; p < players.size(); p++) {
            indices.put(players.get(p), p);
        }
        long[] keys = new long[matches.size()];
        for (int m = 0; m < keys.length; m++) {
            RatedMatch match = matches.get(m);
            long first = indices.getOrDefault(match.playerA(), 0);
            long second = indices.getOrDefault(match.playerB(), 0);
            keys[m] = (first * players.size() + second) * SCORES * SCORES + outcome(match, goals);
        }
        long[] distinct = distinct(keys);
        int[] cellOfMatch = new int[keys.length];
        int[] counts = new int[distinct.length];
        for (int m = 0; m < keys.length; m++) {
            cellOfMatch[m] = Arrays.binarySearch(distinct, keys[m]);
            counts[cellOfMatch[m]]++;
        }
        List<Cell> cells = new ArrayList<>(distinct.length);
        for (int c = 0; c < distinct.length; c++) {
            cells.add(cell(distinct[c], players.size(), counts[c]));
        }
        return new Observations(players, List.copyOf(matches), List.copyOf(cells), cellOfMatch);
    }

    private static long[] distinct(long[] keys) {
        long[] sorted = keys.clone();
        Arrays.sort(sorted);
        int size = 0;
        for (int k = 0; k < sorted.length; k++) {
            if (k == 0 || sorted[k] != sorted[size - 1]) {
                sorted[size++] = sorted[k];
            }
        }
        return Arrays.copyOf(sorted, size);
    }

    /** Models of wins see a win as 1:0, a tie as 0:0. */
    private static long outcome(RatedMatch match, boolean goals) {
        if (goals) {
            return (long) match.scoreA() * SCORES + (long) match.scoreB();
        }
        int comparison = Double.compare(match.scoreA(), match.scoreB());
        return comparison > 0 ? SCORES : comparison < 0 ? 1 : 0;
    }

    private static Cell cell(long key, int players, int count) {
        int meeting = (int) (key / (SCORES * SCORES));
        long outcome = key % (SCORES * SCORES);
        return new Cell(
                meeting / players, meeting % players, (int) (outcome / SCORES), (int) (outcome % SCORES), count);
    }

    List<String> players() {
        return players;
    }

    List<RatedMatch> matches() {
        return matches;
    }

    List<Cell> cells() {
        return cells;
    }

    Grouping clusters() {
        return clusters;
    }

    /** Index of the cell in which a match is counted. */
    int cellOf(int match) {
        return cellOfMatch[match];
    }

    /** Matches of each player, by index. */
    int[] matchesOfPlayers() {
        int[] played = new int[players.size()];
        for (Cell cell : cells) {
            played[cell.first()] += cell.count();
            played[cell.second()] += cell.count();
        }
        return played;
    }
}
