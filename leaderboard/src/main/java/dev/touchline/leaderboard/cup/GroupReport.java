package dev.touchline.leaderboard.cup;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.touchline.tournaments.tables.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group table as {@code cup} and {@code standings} print it.
 *
 * @param stage null where there are no stages
 * @param name of a stage with one table A
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GroupReport(@Nullable String stage, String name, List<Row> table) {
    /** A line of the table; {@code decidedBy} is the criterion that decided the place. */
    public record Row(
            String entrant,
            int played,
            int won,
            int drawn,
            int lost,
            int goalsFor,
            int goalsAgainst,
            int points,
            int rank,
            String decidedBy) {}

    static GroupReport of(@Nullable String stage, String name, Table table) {
        return new GroupReport(
                stage,
                name,
                table.rows().stream()
                        .map(row -> new Row(
                                row.entrant().name(),
                                row.played(),
                                row.won(),
                                row.drawn(),
                                row.lost(),
                                row.goalsFor(),
                                row.goalsAgainst(),
                                row.points(),
                                row.rank(),
                                row.decidedBy().label()))
                        .toList());
    }

    /** As a person reads it. */
    String text() {
        return text("Group " + name);
    }

    String text(String title) {
        int width = table.stream().mapToInt(row -> row.entrant().length()).max().orElse(0);
        String line = "  %2s  %-" + Math.max(width, 7) + "s %3s %3s %3s %3s  %-7s %4s %4s  %s%n";
        StringBuilder out = new StringBuilder(title + "\n");
        out.append(line.formatted("#", "Entrant", "P", "W", "D", "L", "Goals", "±", "Pts", "Decided by"));
        for (Row row : table) {
            out.append(line.formatted(
                    row.rank(),
                    row.entrant(),
                    row.played(),
                    row.won(),
                    row.drawn(),
                    row.lost(),
                    row.goalsFor() + ":" + row.goalsAgainst(),
                    row.goalsFor() - row.goalsAgainst(),
                    row.points(),
                    row.decidedBy()));
        }
        return out.toString();
    }
}
