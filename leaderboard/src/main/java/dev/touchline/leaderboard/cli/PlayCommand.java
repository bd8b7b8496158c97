package dev.touchline.leaderboard.cli;

import dev.touchline.arena.play.Play;
import dev.touchline.arena.play.PlayReport;
import dev.touchline.arena.play.PlayRequest;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "play", header = "Play two policies against each other.")
@SuppressWarnings("NullAway.Init")
final class PlayCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "HOME", description = "A .py file, a folder with policy.py, or @name.")
    private String home;

    @Parameters(index = "1", paramLabel = "AWAY", description = "The same.")
    private String away;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "N", description = "Seed of the first match.")
    private long seed;

    @Option(names = "--rulebook", defaultValue = "classic-1", paramLabel = "R", description = "Name of a rulebook.")
    private String rulebook;

    @Option(names = "--pair", description = "Play each seed on both sides.")
    private boolean pair;

    @Option(names = "--matches", defaultValue = "1", paramLabel = "N", description = "Play N seeds from --seed on.")
    private int matches;

    @Option(names = "--workers", paramLabel = "N", description = "Match workers (default: one per processor).")
    private @Nullable Integer workers;

    @Option(
            names = "--bundle",
            paramLabel = "FILE",
            description = "Keep the evidence: a file, or a folder when more than one match is played.")
    private @Nullable Path bundle;

    @Mixin
    private Output output;

    @Override
    public Integer call() throws Exception {
        PlayRequest request = new PlayRequest(home, away, seed, rulebook, pair, matches, workers, bundle);
        PlayReport report = Play.run(request, output.console());
        output.answer(report.text(), report.json());
        return 0;
    }
}
