package dev.touchline.leaderboard.cli;

import dev.touchline.arena.match.MatchPool;
import dev.touchline.arena.match.MatchPoolSettings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What the launcher does once after a build, so that no match waits for it. */
@Command(name = "prepare", header = "Prepare the match workers of this machine.")
@SuppressWarnings("NullAway.Init")
final class PrepareCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        MatchPoolSettings settings = MatchPoolSettings.ofThisMachine(
                note -> spec.commandLine().getErr().println("touchline: " + note));
        MatchPool.open(settings).close();
        return 0;
    }
}
