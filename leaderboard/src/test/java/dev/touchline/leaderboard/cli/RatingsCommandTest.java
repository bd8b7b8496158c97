package dev.touchline.leaderboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RatingsCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path results;

    @BeforeEach
    void writeResults() throws Exception {
        results = folder.resolve("results.csv");
        Files.writeString(results, """
                player_a,player_b,score_a,score_b,cluster
                north,south,2,1,1
                south,north,1,1,1
                south,west,3,0,2
                west,south,2,1,2
                west,north,1,0,3
                north,west,2,2,3
                north,unbeaten,0,1,4
                """);
    }

    @Test
    void printsTheDocumentOfTheContract() throws Exception {
        int status = run("ratings", results.toString(), "--json");

        JsonNode document = JsonMapper.builder().build().readTree(out.toString());
        assertThat(status).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(document.get("method").asText()).isEqualTo("davidson");
        assertThat(document.get("n").asInt()).isEqualTo(7);
        assertThat(document.get("logLik").asDouble()).isNegative();
        assertThat(document.get("tie").asDouble()).isPositive();
        List<String> players = document.get("ratings").findValuesAsText("player");
        assertThat(players).containsExactlyInAnyOrder("north", "south", "west", "unbeaten");
        JsonNode first = document.get("ratings").get(0);
        for (String field : List.of("theta", "elo", "lo", "hi", "rank", "rankLo", "rankHi", "matches")) {
            assertThat(first.get(field).isNumber()).as(field).isTrue();
        }
        JsonNode last = document.get("ratings").get(3);
        assertThat(last.get("player").asText()).isEqualTo("unbeaten");
        assertThat(last.get("elo").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"davidson", "bradley-terry", "dixon-coles"})
    void printsATable(String method) {
        int status = run("ratings", results.toString(), "--method", method);

        assertThat(status).isZero();
        assertThat(out.toString())
                .startsWith(method + ", 7 matches")
                .contains("95 % interval", "not comparable: unbeaten", "provisional");
    }

    @Test
    void anAnchorHoldsTheScale() {
        run("ratings", results.toString(), "--anchor", "south=1234", "--json");

        assertThat(out.toString()).contains("\"player\":\"south\"").containsPattern("\"elo\":123[34]\\.?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --method elo          | --method elo: no such method; there are davidson, bradley-terry, dixon-coles
                    --anchor south        | --anchor south: write PLAYER=ELO, such as ref1=800
                    --anchor south=much   | --anchor south=much: write PLAYER=ELO
                    --anchor =5           | --anchor =5: write PLAYER=ELO
                    --anchor east=900     | --anchor east: results.csv has no player of that name
                    --ridge -1            | --ridge -1.0: permitted are numbers from 0 to 1000
                    --ridge much          | Invalid value for option '--ridge'
                    """)
    void saysInOneLineWhatIsWrong(String arguments, String line) {
        String[] words = arguments.split(" ");

        int status = run("ratings", results.toString(), words[0], words[1]);

        assertThat(status).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).startsWith("touchline: " + line).hasLineCount(1);
    }

    @Test
    void namesFileLineAndFieldOfABadCell() throws Exception {
        Files.writeString(results, "player_a,player_b,score_a,score_b\nx,y,one,0\n");

        int status = run("ratings", results.toString());

        assertThat(status).isEqualTo(2);
        assertThat(err.toString())
                .isEqualToNormalizingNewlines("touchline: results.csv, line 2: column 3 (score_a): \"one\" is not a"
                        + " number, 0 to 999.999999\n");
    }

    private int run(String... arguments) {
        return new CommandLineInterface(new PrintWriter(out, true), new PrintWriter(err, true)).run(arguments);
    }
}
