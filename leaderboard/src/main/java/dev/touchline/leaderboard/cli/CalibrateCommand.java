package dev.touchline.leaderboard.cli;

import dev.touchline.arena.calibration.Calibration;
import dev.touchline.arena.calibration.CalibrationReport;
import dev.touchline.arena.calibration.CalibrationRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "calibrate",
        header = "Compare matches of two policies with real football.",
        description = "Each seed is played on both sides. Exit status 1: a figure is not where the game promises it.")
@SuppressWarnings("NullAway.Init")
final class CalibrateCommand implements Callable<Integer> {
    @Option(names = "--home", defaultValue = "@ref7", paramLabel = "POLICY", description = "Home in every first match.")
    private String home;

    @Option(names = "--away", defaultValue = "@ref6", paramLabel = "POLICY", description = "Away in every first match.")
    private String away;

    @Option(names = "--matches", defaultValue = "200", paramLabel = "N", description = "An even number; default 200.")
    private int matches;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "N", description = "Seed of the first pair.")
    private long seed;

    @Option(names = "--workers", paramLabel = "N", description = "Match workers (default: one per processor).")
    private @Nullable Integer workers;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the report there too, as Markdown.")
    private @Nullable Path out;

    @Mixin
    private Output output;

    @Override
    public Integer call() throws Exception {
        CalibrationRequest request = new CalibrationRequest(home, away, matches, seed, workers);
        Path file = out;
        if (file != null) {
            refuseUnwritable(file);
        }
        CalibrationReport report = Calibration.run(request, output.console());
        if (file != null) {
            write(file, report.text());
        }
        output.answer(report.text(), report.json());
        return report.allInside() ? 0 : 1;
    }

    /** Looked at before anything is played, so that nothing is played for nothing. */
    private static void refuseUnwritable(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw new BadInput("--out %s: is a folder; name a file".formatted(file));
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new BadInput("--out %s: its folder does not exist; name a file in one that does".formatted(file));
        }
        if (!Files.isWritable(Files.exists(file) ? file : folder)) {
            throw new BadInput("--out %s: cannot be written".formatted(file));
        }
    }

    private static void write(Path file, String report) {
        try {
            Files.writeString(file, report);
        } catch (IOException failed) {
            throw new BadInput("--out %s: cannot be written: %s".formatted(file, failed.getMessage()));
        }
    }
}
