package dev.touchline.leaderboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CommandLineInterfaceTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void showsTheCommandsWhenNoneIsGiven() {
        int status = run();

        assertThat(status).isZero();
        assertThat(out.toString()).contains("Usage: ./touchline COMMAND").contains("  up  ");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void listsEveryCommandAndNoOther() {
        CommandLineInterface line = new CommandLineInterface(new PrintWriter(out), new PrintWriter(err));

        var listed = CommandLineInterface.usage()
                .lines()
                .filter(text -> text.matches("  [a-z]+ .*"))
                .map(text -> text.strip().split(" ", 2)[0])
                .toList();

        // The suite is run by the launcher itself.
        assertThat(listed)
                .contains("test")
                .filteredOn(name -> !name.equals("test"))
                .containsExactlyInAnyOrderElementsOf(
                        line.commandLine().getSubcommands().keySet());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    plya                     | unknown command 'plya'; did you mean 'play'? (see ./touchline --help)
                    up --prot 1              | unknown option '--prot'; did you mean '--port'? (see ./touchline up --help)
                    dance                    | unknown command 'dance' (see ./touchline --help)
                    up now                   | one argument too many: 'now' (see ./touchline up --help)
                    up --port many           | Invalid value for option '--port': 'many' is not an int (see ./touchline up --help)
                    up --port 0              | --port is 0; a port is a number from 1 to 65535
                    up --workers 0           | --workers is 0; use 1 or more
                    play @ref1               | Missing required parameter: 'AWAY' (see ./touchline play --help)
                    play @none @ref1         | @none: no policy of that name ships with Touchline
                    play @ref1 @ref2 --rulebook other | rulebook: no rulebook is named 'other'
                    verify nothing.bundle    | nothing.bundle
                    rulebook --rulebook none | rulebook: no rulebook is named 'none'
                    calibrate --matches 7    | --matches 7: each seed is played on both sides; permitted are even numbers from 4
                    calibrate --out none/report.md | --out none/report.md: its folder does not exist
                    calibrate --home @none   | @none: no policy of that name ships with Touchline
                    perf --onyl engine       | unknown option '--onyl'; did you mean '--only'? (see ./touchline perf --help)
                    cup                      | cup needs to know which tournament: give a file, the name of a ready one such as cup-8, or --sample
                    cup world.yaml           | world.yaml: no such file
                    cup world                | world: no such file; ready ones are cup-8, cup-16
                    cup cup-8 --sample       | cup plays one tournament: give either cup-8 or --sample
                    standings none.csv --rules fifa-2022 | none.csv: no such file
                    standings none.csv --rules fifa-1930 | There are no table rules "fifa-1930"
                    """)
    void saysInOneLineWhatIsWrong(String arguments, String line) {
        int status = run(arguments.split(" "));

        assertThat(status).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).startsWith("touchline: " + line).hasLineCount(1);
    }

    @Test
    void printsOneDocumentAsJson() throws Exception {
        Path results = folder.resolve("results.csv");
        Files.writeString(results, """
                group,date,home,away,home_goals,away_goals
                H,2018-06-19,Colombia,Japan,1,2
                """);

        int status = run("standings", results.toString(), "--rules", "fifa-2022", "--json");

        assertThat(status).isZero();
        assertThat(out.toString())
                .hasLineCount(1)
                .contains("\"rules\":\"fifa-2022\"", "\"entrant\":\"Japan\"", "\"decidedBy\":\"points\"");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void showsAStackTraceOnlyWhenAsked() {
        run("standings", folder.toString(), "--rules", "fifa-2022");
        String calm = err.toString();
        run("--verbose", "standings", folder.toString(), "--rules", "fifa-2022");

        assertThat(calm).hasLineCount(1);
        assertThat(err.toString().substring(calm.length())).contains("\tat dev.touchline.leaderboard.cli.");
    }

    private int run(String... arguments) {
        return new CommandLineInterface(new PrintWriter(out, true), new PrintWriter(err, true)).run(arguments);
    }
}
