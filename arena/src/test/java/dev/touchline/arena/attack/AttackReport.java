package dev.touchline.arena.attack;

import dev.touchline.arena.match.PlayedMatch;
import dev.touchline.engine.Outcome;
import dev.touchline.engine.Side;
import dev.touchline.engine.event.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How each attack ended and how long it took: a table to read, which decides nothing. */
final class AttackReport {
    private record Row(String attack, Duration wall, String ended, int lost, String message) {}

    private final List<Row> rows = new ArrayList<>();
    private final List<Duration> controls = new ArrayList<>();

    void add(Attack attack, Side side, PlayedMatch match) {
        List<Event.CallFailed> failures = match.failures(side);
        String message = failures.isEmpty() ? "" : failures.getFirst().message();
        rows.add(new Row(attack.toString(), match.wall(), ended(match.result().outcome()), failures.size(), message));
    }

    void addControl(PlayedMatch match) {
        controls.add(match.wall());
    }

    private static String ended(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Played() -> "played";
            case Outcome.Walkover(Side _, String cause) -> cause;
            case Outcome.DoubleWalkover both -> "both: " + both;
        };
    }

    /** Writes the slowest first. */
    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("%d hostile matches; %d control matches, median %d ms"
                .formatted(
                        rows.size(),
                        controls.size(),
                        controls.stream()
                                .sorted()
                                .skip(controls.size() / 2)
                                .findFirst()
                                .orElse(Duration.ZERO)
                                .toMillis()));
        lines.add("");
        lines.add("| ms | attack | ended | calls lost | first message |");
        lines.add("|---|---|---|---|---|");
        rows.stream()
                .sorted(Comparator.comparing(Row::wall).reversed())
                .map(row -> "| %d | %s | %s | %d | %s |"
                        .formatted(
                                row.wall().toMillis(),
                                row.attack(),
                                row.ended(),
                                row.lost(),
                                row.message().replace('|', '/')))
                .forEach(lines::add);
        Files.write(file, lines);
    }
}
