package dev.touchline.leaderboard.cli;

import dev.touchline.arena.watch.Watch;
import dev.touchline.arena.watch.WatchRequest;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "watch", header = "Show the match of a bundle as text.")
@SuppressWarnings("NullAway.Init")
final class WatchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BUNDLE", description = "The file that play or a server made.")
    private Path bundle;

    @Option(names = "--from", defaultValue = "1", paramLabel = "MINUTE", description = "The minute to begin with.")
    private int from;

    @Override
    public Integer call() throws Exception {
        java.io.Console terminal = System.console();
        boolean paced = terminal != null && terminal.isTerminal();
        return Watch.run(
                new WatchRequest(bundle, from, paced), spec.commandLine().getOut());
    }
}
