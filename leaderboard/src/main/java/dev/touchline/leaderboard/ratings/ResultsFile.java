package dev.touchline.leaderboard.ratings;

import static dev.touchline.tournaments.refusal.VisibleText.quoted;

import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.refusal.VisibleText;
import dev.touchline.tournaments.standings.CsvLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads results from CSV; every refusal names file, line and column, and what is allowed.
 *
 * <p>The first line names the columns, in any order: {@code player_a,player_b,score_a,score_b} and, where wanted,
 * {@code cluster} and both of {@code attempt_a,attempt_b}.
 */
public final class ResultsFile {
    /** A fit works with matrices of this many rows. */
    static final int MOST_PLAYERS = 2000;

    private static final List<String> REQUIRED = List.of("player_a", "player_b", "score_a", "score_b");
    private static final String CLUSTER = "cluster";
    private static final List<String> ATTEMPTS = List.of("attempt_a", "attempt_b");
    private static final String HEADER = "player_a,player_b,score_a,score_b[,cluster][,attempt_a,attempt_b]";

    private static final Pattern GOALS = Pattern.compile("\\d{1,3}");
    private static final Pattern SCORE = Pattern.compile("\\d{1,3}(\\.\\d{1,6})?");

    private final String fileName;
    private final boolean goals;
    private final List<String> columns = new ArrayList<>();
    private final List<RatedMatch> matches = new ArrayList<>();
    /** Names seen before, which need not be looked at again. */
    private final Map<String, String> names = new HashMap<>();

    private final Map<String, String> players = new HashMap<>();
    private final Map<String, Double> scores = new HashMap<>();

    private ResultsFile(String fileName, boolean goals) {
        this.fileName = fileName;
        this.goals = goals;
    }

    /**
     * Reads the text of a file.
     *
     * @param fileName for messages only
     * @param goals whether scores must be whole numbers
     * @throws RefusedException naming file, line and column
     */
    public static List<RatedMatch> parse(String fileName, String text, boolean goals) {
        return new ResultsFile(fileName, goals).read(text);
    }

    private List<RatedMatch> read(String text) {
        List<String> lines =
                (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
        for (int index = 0; index < lines.size(); index++) {
            if (lines.get(index).isBlank()) {
                continue;
            }
            List<String> cells = cells(index + 1, lines.get(index));
            if (columns.isEmpty()) {
                readHeader(index + 1, cells);
            } else {
                readMatch(index + 1, cells);
            }
        }
        if (matches.isEmpty()) {
            throw new RefusedException(
                    Refusal.FILE,
                    fileName + (columns.isEmpty() ? " is empty: begin with the line " + HEADER : " has no match"));
        }
        return List.copyOf(matches);
    }

    private void readHeader(int line, List<String> cells) {
        for (String column : cells) {
            if (!REQUIRED.contains(column) && !ATTEMPTS.contains(column) && !column.equals(CLUSTER)) {
                throw refused(line, "the column " + quoted(column) + " is unknown: use " + HEADER);
            }
            if (columns.contains(column)) {
                throw refused(line, "the column \"" + column + "\" appears twice");
            }
            columns.add(column);
        }
        for (String column : REQUIRED) {
            if (!columns.contains(column)) {
                throw refused(line, "the column \"" + column + "\" is missing: use " + HEADER);
            }
        }
        if (columns.contains(ATTEMPTS.getFirst()) != columns.contains(ATTEMPTS.getLast())) {
            throw refused(line, "give both columns attempt_a and attempt_b, or neither");
        }
    }

    private void readMatch(int line, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw refused(
                    line, "there are " + cells.size() + " cells, but the header names " + columns.size() + " columns");
        }
        String playerA = player(line, cells, "player_a");
        String playerB = player(line, cells, "player_b");
        if (playerA.equals(playerB)) {
            throw refused(line, quoted(playerA) + " plays against itself");
        }
        matches.add(new RatedMatch(
                playerA,
                playerB,
                score(line, cells, "score_a"),
                score(line, cells, "score_b"),
                label(line, cells, CLUSTER),
                label(line, cells, ATTEMPTS.getFirst()),
                label(line, cells, ATTEMPTS.getLast())));
    }

    private String player(int line, List<String> cells, String column) {
        String name = name(line, cells, column);
        if (players.putIfAbsent(name, name) == null && players.size() > MOST_PLAYERS) {
            throw refused(line, quoted(name) + " is one player too many: a file may have " + MOST_PLAYERS);
        }
        return name;
    }

    private String name(int line, List<String> cells, String column) {
        String value = cells.get(columns.indexOf(column));
        String known = names.get(value);
        if (known != null) {
            return known;
        }
        if (!VisibleText.isName(value)) {
            throw refused(line, column, value, "1 to " + VisibleText.LONGEST_NAME + " visible characters");
        }
        names.put(value, value);
        return value;
    }

    /** Null where there is no such column, or nothing in it. */
    private @Nullable String label(int line, List<String> cells, String column) {
        int index = columns.indexOf(column);
        return index < 0 || cells.get(index).isEmpty() ? null : name(line, cells, column);
    }

    private double score(int line, List<String> cells, String column) {
        String value = cells.get(columns.indexOf(column));
        Double known = scores.get(value);
        if (known != null) {
            return known;
        }
        if (!(goals ? GOALS : SCORE).matcher(value).matches()) {
            throw refused(
                    line, column, value, goals ? "a whole number of goals, 0 to 999" : "a number, 0 to 999.999999");
        }
        double score = Double.parseDouble(value);
        scores.put(value, score);
        return score;
    }

    private List<String> cells(int line, String text) {
        try {
            return CsvLines.cells(text);
        } catch (CsvLines.Malformed malformed) {
            throw refused(line, "column " + malformed.column() + ": " + malformed.getMessage());
        }
    }

    private RefusedException refused(int line, String column, String value, String allowed) {
        return refused(
                line,
                "column " + (columns.indexOf(column) + 1) + " (" + column + "): " + quoted(value) + " is not "
                        + allowed);
    }

    private RefusedException refused(int line, String problem) {
        return new RefusedException(Refusal.FILE, fileName + ", line " + line + ": " + problem);
    }
}
