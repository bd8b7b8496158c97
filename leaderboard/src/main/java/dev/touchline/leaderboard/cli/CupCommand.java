package dev.touchline.leaderboard.cli;

import dev.touchline.leaderboard.cup.CupReport;
import dev.touchline.leaderboard.cup.HeadlessSampleCup;
import dev.touchline.leaderboard.season.SampleCup;
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
    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", description = "A tournament's file; not read yet.")
    private @Nullable Path file;

    @Option(names = "--sample", description = "The sample cup among the bundled policies.")
    private boolean sample;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the draw and of every match.")
    private long seed = SampleCup.SEED;

    @Option(names = "--workers", paramLabel = "N", description = "Match workers (default: one per processor).")
    private @Nullable Integer workers;

    @Option(names = "--out", paramLabel = "DIR", description = "Keep the bundle of every match in this folder.")
    private @Nullable Path out;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        if (file != null) {
            throw new BadInput(file + ": tournament files are not read yet; play the sample cup with --sample");
        }
        if (!sample) {
            throw new BadInput("cup needs to know which tournament: give --sample");
        }
        CupReport report = HeadlessSampleCup.play(seed, workers, out, output.console());
        output.answer(report.text(), report.json());
        return 0;
    }
}
