package dev.touchline.leaderboard.cli;

import dev.touchline.leaderboard.cup.StandingsReport;
import dev.touchline.tournaments.standings.GroupResults;
import dev.touchline.tournaments.tables.TableRules;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "standings", header = "Rank groups from a file of results, with what decided each place.")
@SuppressWarnings("NullAway.Init")
final class StandingsCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "FILE.csv",
            description = "group,date,home,away,home_goals,away_goals[,home_conduct,away_conduct]")
    private Path file;

    @Option(names = "--rules", required = true, paramLabel = "RULES", description = "fifa-2022, fifa-2026 or arena.")
    private String rules;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "N", description = "Seed of the lots.")
    private long seed;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        TableRules tableRules = TableRules.named(rules);
        GroupResults results = GroupResults.parse(String.valueOf(file.getFileName()), ResultsText.read(file));
        StandingsReport report = StandingsReport.of(results, tableRules, seed);
        output.answer(report.text(), report.json());
        return 0;
    }
}
