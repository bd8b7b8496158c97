package dev.touchline.leaderboard.cup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchline.leaderboard.pretend.PretendMatch;
import dev.touchline.leaderboard.tournament.DrawnTournament;
import dev.touchline.tournaments.HeadlessCup;
import dev.touchline.tournaments.StateOfPlay;
import dev.touchline.tournaments.Tournament;
import dev.touchline.tournaments.files.ReadyFiles;
import dev.touchline.tournaments.files.TournamentFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code cup} prints, of every kind of stage. */
final class CupReportTest {
    static List<String> readyFiles() {
        return ReadyFiles.names();
    }

    @ParameterizedTest
    @MethodSource("readyFiles")
    void everyReadyFileIsPlayedToAChampionAndPrinted(String name) throws Exception {
        TournamentFile file = ReadyFiles.named(name);

        CupReport report = play(file);

        JsonNode json = new ObjectMapper().readTree(report.json());
        assertThat(json.path("champion").asText()).isNotEmpty();
        assertThat(json.path("entrants")).hasSize(file.regulations().entrants());
        int inTables = 0;
        for (JsonNode group : json.path("groups")) {
            inTables += group.path("table").path(0).path("played").asInt() > 0 ? 1 : 0;
            assertThat(group.path("stage").asText()).isNotEmpty();
        }
        assertThat(inTables).isEqualTo(json.path("groups").size());
        assertThat(json.path("groups").size() + json.path("knockout").size()).isPositive();
        assertThat(report.text()).endsWith("\nChampion: " + report.champion() + "\n");
    }

    @Test
    void stagesWithOneTableHaveTheirOwnName() {
        CupReport report = play(TournamentFile.parse("league.yaml", """
                name: League and play-off
                stages:
                  - {id: league, format: round-robin, entrants: [seeds 1-6], rules: arena, qualifiers: 4}
                  - id: playoff
                    format: knockout
                    seeded: [1A, 2A, 3A, 4A]
                    ties: two-legs
                """));

        assertThat(report.text())
                .contains("League\n", "Semi-finals\n", "Final\n")
                .doesNotContain("Group A");
        assertThat(report.knockout())
                .filteredOn(tie -> tie.goesOn() != null)
                .as("one match of each tie says who goes on")
                .hasSize(3);
    }

    @Test
    void aLadderIsPrintedRungByRung() {
        CupReport report = play(TournamentFile.parse("ladder.yaml", """
                name: Climb
                stages:
                  - {id: ladder, format: ladder, newcomer: seed 1, rungs: [seeds 4-2], defeats: 3}
                """));

        assertThat(report.text()).startsWith("Ladder\n").contains("Champion: ");
        assertThat(report.knockout()).extracting(CupReport.Tie::fixture).contains("ladder-S-1", "ladder-S-3");
    }

    private static CupReport play(TournamentFile file) {
        CupField field = CupField.of("cup", file, Path.of(""), 5L);
        Tournament tournament = Tournament.of(field.regulations(), field.entrants(), field.seed());
        DrawnTournament drawn = new DrawnTournament("cup", field.rulebook(), tournament, field.policyNumbers());
        StateOfPlay end = HeadlessCup.playOn(
                tournament.kickOff(),
                ready -> ready.stream()
                        .map(fixture ->
                                PretendMatch.report(drawn.order(fixture, 1)).result())
                        .toList());
        return CupReport.of(end, Duration.ZERO);
    }
}
