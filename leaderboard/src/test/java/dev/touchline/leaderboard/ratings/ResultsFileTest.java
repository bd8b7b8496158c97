package dev.touchline.leaderboard.ratings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.tournaments.refusal.RefusedException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ResultsFileTest {
    private static final String HEADER = "player_a,player_b,score_a,score_b\n";

    @Test
    void readsAllColumnsInAnyOrder() {
        String text = "\uFEFFattempt_b,score_a,score_b,player_b,player_a,cluster,attempt_a\r\n"
                + ",2,0.5,\"Korea, Republic of\",\"The \"\"Reds\"\"\",7,first\r\n\r\n";

        List<RatedMatch> matches = ResultsFile.parse("r.csv", text, false);

        assertThat(matches)
                .containsExactly(new RatedMatch("The \"Reds\"", "Korea, Republic of", 2, 0.5, "7", "first", null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "x,y,1,-1      | line 2: column 4 (score_b): \"-1\" is not a number, 0 to 999.999999",
                "x,y,1,1e3     | line 2: column 4 (score_b): \"1e3\" is not a number",
                "x,y,NaN,1     | line 2: column 3 (score_a): \"NaN\" is not a number",
                "x,y,,1        | line 2: column 3 (score_a): \"\" is not a number",
                "x,y,1000,1    | line 2: column 3 (score_a): \"1000\" is not",
                ",y,1,1        | line 2: column 1 (player_a): \"\" is not 1 to 100 visible characters",
                "x,x,1,1       | line 2: \"x\" plays against itself",
                "x,y,1         | line 2: there are 3 cells, but the header names 4 columns",
                "x,y,1,1,      | line 2: there are 5 cells, but the header names 4 columns",
                "x,\"y,1,1     | line 2: column 2: a quote is never closed",
                "x,\"y\"z,1,1  | line 2: column 2: text follows a closing quote",
                "x,y\"z,1,1    | line 2: column 2: a quote stands inside an unquoted cell",
                "x,\u202Ey,1,1 | line 2: column 2 (player_b): \"\\u202Ey\" is not 1 to 100 visible characters",
                "x,\u200Fy,1,1 | line 2: column 2 (player_b): \"\\u200Fy\" is not",
                "x,y\u0007,1,1 | line 2: column 2 (player_b): \"y\\u0007\" is not"
            })
    void refusesALineWithItsPlace(String line, String message) {
        assertThatThrownBy(() -> ResultsFile.parse("r.csv", HEADER + line, false))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("r.csv, " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "player_a,player_b,score_a                     | line 1: the column \"score_b\" is missing",
                "player_a,player_b,score_a,score_b,date        | line 1: the column \"date\" is unknown: use player_a,",
                "player_a,player_b,score_a,score_b,score_b     | line 1: the column \"score_b\" appears twice",
                "player_a,player_b,score_a,score_b,attempt_a   | line 1: give both columns attempt_a and attempt_b"
            })
    void refusesAHeader(String header, String message) {
        assertThatThrownBy(() -> ResultsFile.parse("r.csv", header + "\n", false))
                .hasMessageStartingWith("r.csv, " + message);
    }

    @Test
    void refusesAFileWithoutMatches() {
        assertThatThrownBy(() -> ResultsFile.parse("r.csv", "\n", false)).hasMessageStartingWith("r.csv is empty");
        assertThatThrownBy(() -> ResultsFile.parse("r.csv", HEADER, false)).hasMessage("r.csv has no match");
    }

    @Test
    void goalsAreWhole() {
        assertThat(ResultsFile.parse("r.csv", HEADER + "x,y,0.5,0.5", false)).hasSize(1);
        assertThatThrownBy(() -> ResultsFile.parse("r.csv", HEADER + "x,y,0.5,0.5", true))
                .hasMessage("r.csv, line 2: column 3 (score_a): \"0.5\" is not a whole number of goals, 0 to 999");
    }

    @Test
    void aFieldOfTenMegabytesIsShownInEightyCharacters() {
        String long10 = "n".repeat(10 << 20);

        assertThatThrownBy(() -> ResultsFile.parse("r.csv", HEADER + long10 + ",y,1,1", false))
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(300));
        assertThatThrownBy(() -> ResultsFile.parse("r.csv", HEADER + "x,y," + "9".repeat(10 << 20) + ",1", false))
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(300));
    }

    @Test
    void refusesMorePlayersThanAFitHolds() {
        StringBuilder text = new StringBuilder(HEADER);
        for (int player = 0; player < ResultsFile.MOST_PLAYERS; player++) {
            text.append("p").append(player).append(",p").append(player + 1).append(",1,0\n");
        }

        assertThatThrownBy(() -> ResultsFile.parse("r.csv", text.toString(), false))
                .hasMessage("r.csv, line 2001: \"p2000\" is one player too many: a file may have 2000");
    }
}
