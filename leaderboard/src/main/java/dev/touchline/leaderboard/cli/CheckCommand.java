package dev.touchline.leaderboard.cli;

import dev.touchline.arena.check.Check;
import dev.touchline.arena.check.CheckReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "check", header = "Try a policy in every kind of situation before it plays.")
@SuppressWarnings("NullAway.Init")
final class CheckCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "POLICY", description = "A .py file, a folder with policy.py, or @name.")
    private String policy;

    @Mixin
    private Output output;

    @Override
    public Integer call() throws Exception {
        CheckReport report = Check.run(policy, output.console());
        output.answer(report.text(), report.json());
        return report.status();
    }
}
