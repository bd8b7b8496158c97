package dev.touchline.leaderboard.cli;

import dev.touchline.leaderboard.cup.CupField;
import dev.touchline.leaderboard.cup.CupReport;
import dev.touchline.leaderboard.cup.HeadlessTournament;
import dev.touchline.tournaments.files.ReadyFiles;
import dev.touchline.tournaments.files.TournamentFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "cup", header = "Draw and play a whole tournament, without a server.")
@SuppressWarnings("NullAway.Init")
final class CupCommand implements Callable<Integer> {
    private static final String YAML = ".yaml";

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            description = "A tournament's YAML file, or the name of one that ships: cup-8, cup-16, cup-24, swiss-16,"
                    + " double-elimination-8, world-cup-2022, world-cup-2026.")
    private @Nullable Path file;

    @Option(names = "--sample", description = "The sample cup among the bundled policies.")
    private boolean sample;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the draw and of every match.")
    private @Nullable Long seed;

    @Option(names = "--workers", paramLabel = "N", description = "Match workers (default: one per processor).")
    private @Nullable Integer workers;

    @Option(names = "--out", paramLabel = "DIR", description = "Keep the bundle of every match in this folder.")
    private @Nullable Path out;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        CupReport report = HeadlessTournament.play(field(), workers, out, output.console());
        output.answer(report.text(), report.json());
        return 0;
    }

    private CupField field() {
        if (file == null && !sample) {
            throw new BadInput("cup needs to know which tournament: give a file, the name of a ready one such as cup-8,"
                    + " or --sample");
        }
        if (file == null) {
            return CupField.sample(seed);
        }
        if (sample) {
            throw new BadInput("cup plays one tournament: give either " + file + " or --sample");
        }
        String name = file.toString();
        if (!Files.exists(file) && ReadyFiles.has(name)) {
            return CupField.of(name, ReadyFiles.named(name), Path.of(""), seed);
        }
        if (!Files.exists(file) && !name.endsWith(YAML) && !name.endsWith(".yml")) {
            throw new BadInput(name + ": no such file; ready ones are " + String.join(", ", ReadyFiles.names()));
        }
        String fileName = String.valueOf(file.getFileName());
        TournamentFile read = TournamentFile.parse(fileName, TextFile.read(file));
        Path folder = file.toAbsolutePath().getParent();
        return CupField.of(idOf(fileName), read, folder == null ? Path.of("") : folder, seed);
    }

    /** What begins the names of bundles: the file's name without what a file name cannot have everywhere. */
    private static String idOf(String fileName) {
        String id = fileName.replaceAll("\\.ya?ml$", "").replaceAll("[^A-Za-z0-9-]", "-");
        return id.isEmpty() ? "cup" : id;
    }
}
