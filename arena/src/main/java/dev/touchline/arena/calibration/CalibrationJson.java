package dev.touchline.arena.calibration;

import dev.touchline.arena.policy.Policy;
import dev.touchline.arena.report.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A calibration as JSON. Other programs read this: fields are added, never renamed. */
final class CalibrationJson {
    private CalibrationJson() {}

    private record Document(
            String engine,
            RulebookName rulebook,
            Team home,
            Team away,
            long seed,
            int matches,
            int walkovers,
            boolean inside,
            List<Line> figures,
            List<ScoreLine> scores) {}

    private record RulebookName(String name, String sha256) {}

    private record Team(String policy, String sha256, int won, int drawn, int lost) {}

    /** {@code real} and {@code permitted} are {@code [low, high]}; {@code inside} is null where nothing is permitted or forbidden. */
    private record Line(
            String name,
            String unit,
            double value,
            double lo,
            double hi,
            @Nullable List<Double> real,
            @Nullable List<Double> permitted,
            @Nullable Boolean inside) {}

    /** How many matches ended so; goals of the first policy first. */
    private record ScoreLine(List<Integer> score, int matches) {}

    static String of(CalibrationReport report) {
        List<MatchFigures> matches = report.matches();
        Results results = Results.of(matches);
        return Json.write(new Document(
                report.engine(),
                new RulebookName(report.rulebook().name(), report.rulebook().sha256()),
                team(report.first(), results.won(), results.drawn(), results.lost()),
                team(report.second(), results.lost(), results.drawn(), results.won()),
                report.seed(),
                matches.size(),
                report.walkovers(),
                report.allInside(),
                report.readings().stream().map(CalibrationJson::line).toList(),
                results.scores().entrySet().stream()
                        .map(entry -> new ScoreLine(
                                List.of(entry.getKey().home(), entry.getKey().away()), entry.getValue()))
                        .toList()));
    }

    private static Team team(Policy policy, int won, int drawn, int lost) {
        return new Team(policy.name(), policy.sha256(), won, drawn, lost);
    }

    private static Line line(Reading reading) {
        Figure figure = reading.figure();
        Estimate estimate = reading.estimate();
        return new Line(
                figure.label(),
                figure.unit(),
                rounded(estimate.value()),
                rounded(estimate.low()),
                rounded(estimate.high()),
                span(figure.real()),
                span(figure.permitted()),
                reading.inside());
    }

    private static @Nullable List<Double> span(@Nullable Span span) {
        return span == null ? null : List.of(span.low(), span.high());
    }

    /** Four decimals: no more are known, and no platform differs in them. */
    private static double rounded(double value) {
        return Math.rint(value * 10_000) / 10_000;
    }
}
