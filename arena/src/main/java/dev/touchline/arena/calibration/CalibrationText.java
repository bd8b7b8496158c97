package dev.touchline.arena.calibration;

import dev.touchline.engine.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** A calibration as a page of Markdown; nothing in it depends on the machine or the day. */
final class CalibrationText {
    private static final int MOST_SCORES = 10;

    private final CalibrationReport report;
    private final List<MatchFigures> matches;
    private final StringBuilder out = new StringBuilder();

    CalibrationText(CalibrationReport report) {
        this.report = report;
        this.matches = report.matches();
    }

    String document() {
        out.append("# Calibration: the game beside real football\n\n");
        what();
        if (matches.isEmpty()) {
            out.append("No match was played to the end; there is nothing to measure.\n");
            return out.toString();
        }
        figures();
        teams();
        results();
        return out.toString();
    }

    private void what() {
        int walkovers = report.walkovers();
        int played = matches.size() + walkovers;
        out.append("%s against %s, %d matches: seeds %d to %d, each on both sides.\n"
                .formatted(
                        report.first().name(),
                        report.second().name(),
                        played,
                        report.seed(),
                        report.seed() + played / 2 - 1));
        if (walkovers > 0) {
            out.append("%d of them ended in a walkover and count nowhere below.\n".formatted(walkovers));
        }
        if (report.first().name().startsWith("@") && report.second().name().startsWith("@")) {
            out.append("\nMade by:\n\n    ./touchline calibrate --home %s --away %s --matches %d --seed %d --out FILE\n"
                    .formatted(report.first().name(), report.second().name(), played, report.seed()));
        }
        out.append('\n');
        table(List.of(
                List.of("", "version", "SHA-256"),
                List.of("engine", report.engine(), ""),
                List.of(
                        "rulebook",
                        report.rulebook().name(),
                        code(report.rulebook().sha256())),
                List.of("policy", report.first().name(), code(report.first().sha256())),
                List.of("policy", report.second().name(), code(report.second().sha256()))));
    }

    private void figures() {
        out.append("## Figures\n\n");
        out.append("Both teams together; ± 95 % intervals over pairs of matches, of shares of matches after Wilson.\n");
        out.append(
                "*Real* is men's first divisions and World Cups. *Permitted* is what the game promises between the two\n");
        out.append("strongest bundled teams; the last column judges the measured mean.\n\n");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("figure", "measured", "95 % interval", "unit", "real", "permitted", ""));
        for (Reading reading : report.readings()) {
            Figure figure = reading.figure();
            Estimate estimate = reading.estimate();
            rows.add(List.of(
                    figure.label(),
                    number(estimate.value()),
                    number(estimate.low()) + " to " + number(estimate.high()),
                    figure.unit(),
                    span(figure.real()),
                    span(figure.permitted()),
                    verdict(reading)));
        }
        table(rows);
        long judged = report.readings().stream()
                .filter(reading -> reading.inside() != null)
                .count();
        long inside = report.readings().stream()
                .filter(reading -> Boolean.TRUE.equals(reading.inside()))
                .count();
        out.append("%d of %d figures are where the game promises them.\n\n".formatted(inside, judged));
    }

    private static String verdict(Reading reading) {
        Boolean inside = reading.inside();
        return inside == null ? "" : inside ? "inside" : "**outside**";
    }

    private void teams() {
        out.append("## The two teams\n\n");
        Results results = Results.of(matches);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("a match", report.first().name(), report.second().name()));
        rows.add(List.of(
                "won, drawn, lost",
                "%d, %d, %d".formatted(results.won(), results.drawn(), results.lost()),
                "%d, %d, %d".formatted(results.lost(), results.drawn(), results.won())));
        rows.add(row("goals", team -> team.goals()));
        rows.add(row("shots", team -> team.shots()));
        rows.add(row("shots on target", team -> team.shotsOnTarget()));
        rows.add(row("expected goals", team -> team.expectedGoals()));
        rows.add(row("possession, %", team -> 100 * team.possession()));
        rows.add(row("passes", team -> team.passes()));
        rows.add(row("passes completed", team -> team.passesCompleted()));
        rows.add(row("tackles", team -> team.tackles()));
        rows.add(row("tackles won", team -> team.tacklesWon()));
        rows.add(row("corners", team -> team.corners()));
        rows.add(row("fouls", team -> team.fouls()));
        rows.add(row("yellow cards", team -> team.yellowCards()));
        rows.add(row("red cards", team -> team.redCards()));
        rows.add(row("offsides", team -> team.offsides()));
        rows.add(row("distance run, km", team -> team.distance() / 1000));
        table(rows);
    }

    private List<String> row(String name, ToDoubleFunction<TeamFigures> figure) {
        return List.of(name, mean(MatchFigures::first, figure), mean(MatchFigures::second, figure));
    }

    private String mean(Function<MatchFigures, TeamFigures> team, ToDoubleFunction<TeamFigures> figure) {
        double sum = 0;
        for (MatchFigures match : matches) {
            sum += figure.applyAsDouble(team.apply(match));
        }
        return number(sum / matches.size());
    }

    private void results() {
        Results results = Results.of(matches);
        GoalHistogram histogram = new GoalHistogram(results.goals());
        out.append("## Goals in a match\n\n");
        out.append(
                "The stroke is where a Poisson distribution of the same mean would end; variance over mean is %s (Poisson: 1).\n\n"
                        .formatted(number(histogram.dispersion())));
        out.append("```\n").append(histogram.text()).append("```\n\n");
        out.append("## Scores\n\nThe most frequent, goals of %s first.\n\n"
                .formatted(report.first().name()));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("score", "matches", "%"));
        results.scores().entrySet().stream()
                .sorted(Map.Entry.<Score, Integer>comparingByValue().reversed())
                .limit(MOST_SCORES)
                .forEach(entry -> rows.add(List.of(
                        entry.getKey().toString(),
                        String.valueOf(entry.getValue()),
                        number(100.0 * entry.getValue() / matches.size()))));
        table(rows);
    }

    /** The first row is the head; columns are padded, so that the page reads well on a terminal too. */
    private void table(List<List<String>> rows) {
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < columns; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            line(rows.get(row), widths);
            if (row == 0) {
                for (int width : widths) {
                    out.append('|').append("-".repeat(width + 2));
                }
                out.append("|\n");
            }
        }
        out.append('\n');
    }

    private void line(List<String> cells, int[] widths) {
        for (int column = 0; column < widths.length; column++) {
            out.append("| ").append(cells.get(column));
            out.append(" ".repeat(widths[column] - cells.get(column).length() + 1));
        }
        out.append("|\n");
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static String span(@Nullable Span span) {
        return span == null ? "" : "%s to %s".formatted(plain(span.low()), plain(span.high()));
    }

    private static String plain(double value) {
        return String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.1f", value);
    }

    /** Two decimals below ten, one above: what a few hundred matches can tell. */
    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value);
    }
}
