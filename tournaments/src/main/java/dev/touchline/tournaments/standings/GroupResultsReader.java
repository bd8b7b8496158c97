package dev.touchline.tournaments.standings;

import static dev.touchline.tournaments.refusal.VisibleText.quoted;

import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.refusal.VisibleText;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads group results from CSV; every refusal names file, line and column. */
final class GroupResultsReader {
    private static final List<String> REQUIRED = List.of("group", "date", "home", "away", "home_goals", "away_goals");
    private static final List<String> OPTIONAL = List.of("home_conduct", "away_conduct");
    private static final Pattern GOALS = Pattern.compile("\\d{1,3}");
    private static final Pattern CONDUCT = Pattern.compile("0|-\\d{1,3}");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd[['T'][' ']HH:mm[:ss][XXX]]", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private record Meeting(String group, String date, String home, String away) {}

    private final String fileName;
    private final List<String> columns = new ArrayList<>();
    private final List<GroupResults.Match> matches = new ArrayList<>();
    private final Map<Meeting, Integer> lineOfMeeting = new HashMap<>();

    GroupResultsReader(String fileName) {
        this.fileName = fileName;
    }

    GroupResults read(String text) {
        List<String> lines = withoutByteOrderMark(text).lines().toList();
        for (int index = 0; index < lines.size(); index++) {
            int line = index + 1;
            if (lines.get(index).isBlank()) {
                continue;
            }
            List<String> cells = cells(line, lines.get(index));
            if (columns.isEmpty()) {
                readHeader(line, cells);
            } else {
                readMatch(new Cells(line, cells));
            }
        }
        if (matches.isEmpty()) {
            String missing = columns.isEmpty() ? "is empty: begin with the line " + header() : "has no match";
            throw new RefusedException(Refusal.FILE, fileName + " " + missing);
        }
        return new GroupResults(matches);
    }

    private void readHeader(int line, List<String> cells) {
        for (String column : cells) {
            if (!REQUIRED.contains(column) && !OPTIONAL.contains(column)) {
                throw refused(line, "the column " + quoted(column) + " is unknown: use " + header());
            }
            if (columns.contains(column)) {
                throw refused(line, "the column \"" + column + "\" appears twice");
            }
            columns.add(column);
        }
        for (String column : REQUIRED) {
            if (!columns.contains(column)) {
                throw refused(line, "the column \"" + column + "\" is missing: use " + header());
            }
        }
        if (columns.contains(OPTIONAL.getFirst()) != columns.contains(OPTIONAL.getLast())) {
            throw refused(line, "give both columns " + String.join(" and ", OPTIONAL) + ", or neither");
        }
    }

    private void readMatch(Cells cells) {
        boolean hasConduct = columns.contains(OPTIONAL.getFirst());
        GroupResults.Match match = new GroupResults.Match(
                cells.name("group"),
                cells.date("date"),
                cells.name("home"),
                cells.name("away"),
                cells.number("home_goals", GOALS, "0 to 999"),
                cells.number("away_goals", GOALS, "0 to 999"),
                hasConduct ? cells.number("home_conduct", CONDUCT, "-999 to 0") : 0,
                hasConduct ? cells.number("away_conduct", CONDUCT, "-999 to 0") : 0);
        if (match.home().equals(match.away())) {
            throw refused(cells.line, quoted(match.home()) + " plays against itself");
        }
        Meeting meeting = new Meeting(match.group(), match.date(), match.home(), match.away());
        Integer earlier = lineOfMeeting.putIfAbsent(meeting, cells.line);
        if (earlier != null) {
            throw refused(
                    cells.line,
                    match.home() + " against " + match.away() + " of the same group and date stands in line " + earlier
                            + " already: remove one");
        }
        matches.add(match);
    }

    /** The cells of one line by column name. */
    private final class Cells {
        private final int line;
        private final List<String> values;

        Cells(int line, List<String> values) {
            if (values.size() != columns.size()) {
                throw refused(
                        line,
                        "there are " + values.size() + " cells, but the header names " + columns.size() + " columns");
            }
            this.line = line;
            this.values = values;
        }

        String name(String column) {
            return cell(column, VisibleText::isName, "1 to 100 visible characters");
        }

        String date(String column) {
            return cell(column, value -> value.isEmpty() || isDate(value), "a date such as 2026-06-11, or nothing");
        }

        int number(String column, Pattern form, String allowed) {
            return Integer.parseInt(cell(column, value -> form.matcher(value).matches(), "a whole number, " + allowed));
        }

        private String cell(String column, Predicate<String> allows, String allowed) {
            int index = columns.indexOf(column);
            String value = values.get(index);
            if (!allows.test(value)) {
                throw refused(
                        line, "column " + (index + 1) + " (" + column + "): " + quoted(value) + " is not " + allowed);
            }
            return value;
        }
    }

    private List<String> cells(int line, String text) {
        try {
            return CsvLines.cells(text);
        } catch (CsvLines.Malformed malformed) {
            throw refused(line, "column " + malformed.column() + ": " + malformed.getMessage());
        }
    }

    private static boolean isDate(String value) {
        try {
            return DATE.parseBest(value, OffsetDateTime::from, LocalDateTime::from, LocalDate::from) != null;
        } catch (DateTimeParseException _) {
            return false;
        }
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String header() {
        return String.join(",", REQUIRED) + "[," + String.join(",", OPTIONAL) + "]";
    }

    private RefusedException refused(int line, String problem) {
        return new RefusedException(Refusal.FILE, fileName + ", line " + line + ": " + problem);
    }
}
