package dev.touchline.leaderboard.cli;

import dev.touchline.engine.rulebook.InvalidRulebook;
import dev.touchline.engine.rulebook.Rulebook;
import dev.touchline.engine.rulebook.RulebookJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "rulebook", header = "Print a rulebook: every constant by section, SI units.")
@SuppressWarnings("NullAway.Init")
final class RulebookCommand implements Callable<Integer> {
    @Option(names = "--rulebook", defaultValue = "classic-1", paramLabel = "R", description = "Name of a rulebook.")
    private String name;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        try {
            Rulebook rulebook = Rulebook.named(name);
            String document = RulebookJson.write(rulebook).strip();
            output.answer(rulebook.name() + ", SHA-256 " + rulebook.sha256() + "\n" + document + "\n", document);
            return 0;
        } catch (InvalidRulebook unknown) {
            throw new BadInput(String.valueOf(unknown.getMessage()));
        }
    }
}
