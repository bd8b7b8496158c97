package dev.touchline.leaderboard.cli;

import dev.touchline.arena.verification.Verify;
import dev.touchline.arena.verification.VerifyReport;
import dev.touchline.arena.verification.VerifyRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "verify", header = "Play a bundle's recorded commands again and compare every link of its hash chain.")
@SuppressWarnings("NullAway.Init")
final class VerifyCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "BUNDLE", description = "The file that play or a server made.")
    private Path bundle;

    @Option(names = "--reexecute", description = "Run the policies again as well.")
    private boolean reexecute;

    @Option(
            names = "--policy",
            paramLabel = "POLICY",
            description = "A policy of the bundle, which holds only its hash; may be given twice.")
    private final List<String> policies = new ArrayList<>();

    @Mixin
    private Output output;

    @Override
    public Integer call() throws Exception {
        VerifyReport report = Verify.run(new VerifyRequest(bundle, reexecute, policies), output.console());
        output.answer(report.text(), report.json());
        return report.status();
    }
}
