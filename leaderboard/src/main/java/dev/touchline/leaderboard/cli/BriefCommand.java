package dev.touchline.leaderboard.cli;

import dev.touchline.arena.brief.Brief;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "brief", header = "Write what a model is handed: rules, interface, kit and a template.")
@SuppressWarnings("NullAway.Init")
final class BriefCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--rulebook", defaultValue = "classic-1", paramLabel = "R", description = "Name of a rulebook.")
    private String rulebook;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "An empty or new folder.")
    private Path out;

    @Override
    public Integer call() {
        PrintWriter answer = spec.commandLine().getOut();
        Brief.write(rulebook, out).forEach(answer::println);
        answer.flush();
        return 0;
    }
}
