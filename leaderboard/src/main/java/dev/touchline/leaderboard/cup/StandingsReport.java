package dev.touchline.leaderboard.cup;

import dev.touchline.arena.report.Json;
import dev.touchline.tournaments.standings.GroupResults;
import dev.touchline.tournaments.tables.TableRules;
import java.util.List;

/** What {@code standings} found. */
public record StandingsReport(String rules, long seed, List<GroupReport> groups) {
    public static StandingsReport of(GroupResults results, TableRules rules, long seed) {
        return new StandingsReport(
                rules.name(),
                seed,
                results.standings(rules, seed).stream()
                        .map(group -> GroupReport.of(null, group.group(), group.table()))
                        .toList());
    }

    /** As {@code --json} prints it. */
    public String json() {
        return Json.write(this);
    }

    /** As a person reads it. */
    public String text() {
        return String.join("\n", groups.stream().map(GroupReport::text).toList());
    }
}
