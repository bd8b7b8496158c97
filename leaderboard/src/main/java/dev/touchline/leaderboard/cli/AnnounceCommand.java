package dev.touchline.leaderboard.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "announce",
        header = "Put a tournament on a server, from a file that names its entrants by id.",
        footer = {
            "",
            "The operator's key comes from TOUCHLINE_OPERATOR_KEY. The same file under the same id changes nothing."
        })
@SuppressWarnings("NullAway.Init")
final class AnnounceCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE", description = "A tournament's YAML file.")
    private Path file;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "What its address ends with (default: the file's name without .yaml).")
    private @Nullable String id;

    @Mixin
    private final OperatorClient client;

    @Mixin
    private Output output;

    AnnounceCommand() {
        this(System::getenv);
    }

    AnnounceCommand(UnaryOperator<@Nullable String> environment) {
        this.client = new OperatorClient(environment);
    }

    @Override
    public Integer call() {
        String chosen = id == null ? idOf(file) : id;
        JsonNode answer = client.post(
                "/api/v1/tournaments",
                Map.of("id", chosen, "operator", client.operator(), "reason", client.reason()),
                "application/yaml",
                TextFile.read(file));
        boolean isDrawn = answer.path("seed").isNumber();
        String text = isDrawn
                ? "%s is drawn from the seed %d\n"
                        .formatted(chosen, answer.path("seed").asLong())
                : "%s is announced with the commitment %s; draw it with ./touchline draw %s --public-value VALUE\n"
                        .formatted(chosen, answer.path("commitment").asText(), chosen);
        output.answer(text, answer.toString());
        return 0;
    }

    private static String idOf(Path file) {
        return String.valueOf(file.getFileName()).replaceAll("\\.ya?ml$", "").toLowerCase(Locale.ROOT);
    }
}
