package dev.touchline.leaderboard.cli;

import dev.touchline.leaderboard.cup.StandingsReport;
import dev.touchline.tournaments.standings.GroupResults;
import dev.touchline.tournaments.tables.TableRules;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "standings", header = "Rank groups from a file of results, with what decided each place.")
@SuppressWarnings("NullAway.Init")
final class StandingsCommand implements Callable<Integer> {
    private static final long LARGEST_FILE = 16L << 20;

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
        GroupResults results = GroupResults.parse(String.valueOf(file.getFileName()), text());
        StandingsReport report = StandingsReport.of(results, tableRules, seed);
        output.answer(report.text(), report.json());
        return 0;
    }

    private String text() {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw new BadInput(
                        file + ": larger than " + LARGEST_FILE + " bytes, the most a file of results may have");
            }
            return Files.readString(file);
        } catch (NoSuchFileException missing) {
            throw new BadInput(file + ": no such file");
        } catch (CharacterCodingException notText) {
            throw new BadInput(file + ": not UTF-8; save the file as UTF-8");
        } catch (IOException unreadable) {
            throw new BadInput(
                    file + ": cannot be read (" + unreadable.getClass().getSimpleName() + ")");
        }
    }
}
