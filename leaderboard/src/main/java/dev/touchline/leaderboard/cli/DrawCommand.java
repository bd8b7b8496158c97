package dev.touchline.leaderboard.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.touchline.leaderboard.tournament.TournamentId;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "draw",
        header = "Draw a tournament that was announced on a server, once.",
        footer = {"", "The operator's key comes from TOUCHLINE_OPERATOR_KEY."})
@SuppressWarnings("NullAway.Init")
final class DrawCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ID", description = "The tournament's id.")
    private String id;

    @Option(
            names = "--public-value",
            required = true,
            paramLabel = "VALUE",
            description =
                    "What nobody could know when the tournament was announced, such as the next number of a public"
                            + " beacon.")
    private String publicValue;

    @Mixin
    private final OperatorClient client;

    @Mixin
    private Output output;

    DrawCommand() {
        this(System::getenv);
    }

    DrawCommand(UnaryOperator<@Nullable String> environment) {
        this.client = new OperatorClient(environment);
    }

    @Override
    public Integer call() {
        String body = JsonNodeFactory.instance
                .objectNode()
                .put("publicValue", publicValue)
                .put("operator", client.operator())
                .put("reason", client.reason())
                .toString();
        if (!TournamentId.isOne(id)) {
            throw new BadInput("ID is " + id + "; an id is " + TournamentId.RULE);
        }
        JsonNode answer = client.post("/api/v1/tournaments/" + id + "/draw", Map.of(), "application/json", body);
        output.answer(
                "%s is drawn from the seed %d\n"
                        .formatted(id, answer.path("seed").asLong()),
                answer.toString());
        return 0;
    }
}
