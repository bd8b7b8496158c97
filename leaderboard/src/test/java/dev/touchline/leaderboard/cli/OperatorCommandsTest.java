package dev.touchline.leaderboard.cli;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import dev.touchline.leaderboard.support.Cups;
import dev.touchline.leaderboard.support.PostgresForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** An operator at a shell, with a server of its own. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class OperatorCommandsTest {
    private static final String KEY = "a key for tests only";

    @Inject
    Cups cups;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();

    @Test
    void announcesATournamentAndDrawsIt() throws Exception {
        cups.drawOnce("shell-registered");
        Path file = file("Shell-cup.yaml", "pretender-2");

        announce(KEY, file.toString());
        draw(KEY, "shell-cup", "--public-value", "beacon 4711");

        assertThat(out.toString())
                .contains("shell-cup is announced with the commitment ", "./touchline draw shell-cup --public-value")
                .contains("shell-cup is drawn from the seed ");
        given().get("/api/v1/tournaments/shell-cup").then().body("name", equalTo("Shell cup"));
    }

    @Test
    void printsTheServersDocumentAsJson() throws Exception {
        cups.drawOnce("shell-registered");
        Path file = file("shell-json.yaml", "pretender-2");

        announce(KEY, file.toString(), "--json");

        assertThat(out.toString())
                .hasLineCount(1)
                .startsWith(
                        "{\"tournament\":\"shell-json\",\"name\":\"Shell cup\",\"operator\":\"Ann Lee\",\"reason\":\"50 % & more\"");
    }

    @Test
    void saysInTheServersWordsWhatIsWrong() throws Exception {
        cups.drawOnce("shell-registered");
        Path wrong = file("shell-wrong.yaml", "nobody");

        assertThatThrownBy(() -> announce(KEY, wrong.toString()))
                .isInstanceOf(BadInput.class)
                .hasMessage(
                        "shell-wrong.yaml, line 4, entrants[1].id: no entrant \"nobody\" with a policy is registered here");
        assertThatThrownBy(() -> announce("wrong key", wrong.toString())).hasMessageContaining("operator's key");
        assertThatThrownBy(() -> announce(null, wrong.toString()))
                .hasMessage(
                        "the operator's key is missing; set TOUCHLINE_OPERATOR_KEY to the one the server was started"
                                + " with");
        assertThatThrownBy(() -> draw(KEY, "../rulings", "--public-value", "x"))
                .hasMessageContaining("ID is ../rulings");
        assertThatThrownBy(() -> draw(KEY, "never", "--public-value", "x"))
                .hasMessage("No tournament of this id was announced.");
    }

    @Test
    void saysWhenThereIsNoServer() throws Exception {
        Path file = file("shell-alone.yaml", "pretender-2");

        assertThatThrownBy(() -> announce(KEY, file.toString(), "--server", "http://localhost:1"))
                .hasMessageContaining("http://localhost:1 cannot be reached");
        assertThatThrownBy(() -> announce(KEY, file.toString(), "--server", "localhost"))
                .hasMessageContaining("--server is localhost; use an address such as");
    }

    private Path file(String name, String second) throws Exception {
        return Files.writeString(folder.resolve(name), """
                name: Shell cup
                entrants:
                  - {id: pretender-1, rating: 1001}
                  - {id: %s, rating: 1002}
                stages:
                  - {id: final, format: knockout, seeded: [seeds 1-2], final: two-legs}
                """.formatted(second));
    }

    private void announce(@Nullable String key, String... arguments) throws Exception {
        run(new AnnounceCommand(_ -> key), arguments);
    }

    private void draw(@Nullable String key, String... arguments) throws Exception {
        run(new DrawCommand(_ -> key), arguments);
    }

    private void run(Callable<Integer> command, String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of(arguments));
        if (!all.contains("--server")) {
            all.addAll(List.of("--server", "http://localhost:" + RestAssured.port + "/"));
        }
        all.addAll(List.of("--operator", "Ann Lee", "--reason", "50 % & more"));
        new CommandLine(command).setOut(new PrintWriter(out, true)).parseArgs(all.toArray(String[]::new));
        command.call();
    }
}
