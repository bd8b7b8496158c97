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
import java.util.stream.Collectors;

/** Reads group results from CSV; every refusal names file, line and column. */
final class GroupResultsReader {
    private static final List<String> REQUIRED = List.of("group", "date", "home", "away", "home_goals", "away_goals");
    /** Columns that come in pairs, or not at all. */
    private static final List<List<String>> OPTIONAL = List.of(
            List.of("home_conduct", "away_conduct"),
            List.of("home_failed_calls", "away_failed_calls"),
            List.of("home_rating", "away_rating"));

    private static final Pattern GOALS = Pattern.compile("\\d{1,3}");
    private static final Pattern CONDUCT = Pattern.compile("0|-\\d{1,3}");
    private static final Pattern FAILED_CALLS = Pattern.compile("\\d{1,7}");
    private static final Pattern RATING = Pattern.compile("-?\\d{1,6}(\\.\\d{1,6})?");

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
            if (!REQUIRED.contains(column) && OPTIONAL.stream().noneMatch(pair -> pair.contains(column))) {
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
        for (List<String> pair : OPTIONAL) {
            if (columns.contains(pair.getFirst()) != columns.contains(pair.getLast())) {
                throw refused(line, "give both columns " + String.join(" and ", pair) + ", or neither");
            }
        }
    }

    private void readMatch(Cells cells) {
        GroupResults.Match match =
                new GroupResults.Match(cells.name("group"), cells.date("date"), cells.side("home"), cells.side("away"));
        if (match.home().name().equals(match.away().name())) {
            throw refused(cells.line, quoted(match.home().name()) + " plays against itself");
        }
        Meeting meeting = new Meeting(
                match.group(), match.date(), match.home().name(), match.away().name());
        Integer earlier = lineOfMeeting.putIfAbsent(meeting, cells.line);
        if (earlier != null) {
            throw refused(
                    cells.line,
                    match.home().name() + " against " + match.away().name()
                            + " of the same group and date stands in line " + earlier + " already: remove one");
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

        /** What the file says of one side; the columns of a side begin with its name. */
        GroupResults.Contender side(String side) {
            return new GroupResults.Contender(
                    name(side),
                    number(side + "_goals", GOALS, "0 to 999"),
                    optional(side + "_conduct", CONDUCT, "-999 to 0"),
                    optional(side + "_failed_calls", FAILED_CALLS, "0 to 9999999"),
                    rating(side + "_rating"));
        }

        private int optional(String column, Pattern form, String allowed) {
            return columns.contains(column) ? number(column, form, allowed) : 0;
        }

        private double rating(String column) {
            return columns.contains(column)
                    ? Double.parseDouble(
                            cell(column, value -> RATING.matcher(value).matches(), "a number, -999999 to 999999"))
                    : 0;
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
        return String.join(",", REQUIRED)
                + OPTIONAL.stream()
                        .map(pair -> "[," + String.join(",", pair) + "]")
                        .collect(Collectors.joining());
    }

    private RefusedException refused(int line, String problem) {
        return new RefusedException(Refusal.FILE, fileName + ", line " + line + ": " + problem);
    }
}
