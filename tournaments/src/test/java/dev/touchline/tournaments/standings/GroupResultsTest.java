package dev.touchline.tournaments.standings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.standings.GroupResults.Contender;
import dev.touchline.tournaments.standings.GroupResults.GroupStandings;
import dev.touchline.tournaments.tables.TableRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupResultsTest {
    private static final String HEADER = "group,date,home,away,home_goals,away_goals\n";

    @Test
    void readsGroupsAndRanksThem() {
        String text = """
                group,date,home,away,home_goals,away_goals,home_conduct,away_conduct
                H,2018-06-19,Colombia,Japan,1,2,-3,-1
                H,2018-06-19,Poland,Senegal,1,2,-1,-1
                H,2018-06-24,Japan,Senegal,2,2,-2,-3
                H,2018-06-24,Poland,Colombia,0,3,-1,0
                H,2018-06-28,Japan,Poland,0,1,-1,-1
                H,2018-06-28,Senegal,Colombia,0,1,-2,-4
                """;

        List<GroupStandings> standings = GroupResults.parse("h.csv", text).standings(TableRules.named("fifa-2022"), 0);

        assertThat(standings).hasSize(1);
        assertThat(standings.getFirst().group()).isEqualTo("H");
        assertThat(standings.getFirst().table().rows())
                .extracting(row -> row.entrant().name() + " " + row.conduct() + " "
                        + row.decidedBy().label())
                .containsExactly("Colombia -7 points", "Japan -4 conduct", "Senegal -6 conduct", "Poland -3 points");
    }

    @Test
    void acceptsQuotesByteOrderMarkWindowsLinesAndAnyOrderOfColumns() {
        String text = "\uFEFFaway,home,home_goals,away_goals,date,group\r\n"
                + "\"Korea, Republic of\",\"The \"\"Reds\"\"\",1,2,,A\r\n\r\n";

        GroupResults results = GroupResults.parse("a.csv", text);

        assertThat(results.matches())
                .containsExactly(new GroupResults.Match(
                        "A",
                        "",
                        new Contender("The \"Reds\"", 1, 0, 0, 0),
                        new Contender("Korea, Republic of", 2, 0, 0, 0)));
    }

    @Test
    void keepsGroupsInTheOrderOfTheFile() {
        String text = HEADER + "B,,a,b,1,0\nA,,c,d,1,0\nB,,b,a,1,0\n";

        List<GroupStandings> standings = GroupResults.parse("a.csv", text).standings(TableRules.FIFA_2026, 0);

        assertThat(standings).extracting(GroupStandings::group).containsExactly("B", "A");
        assertThat(standings.getFirst().table().rows().getFirst().played()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "A,,x,y,1,-1          | line 2: column 6 (away_goals): \"-1\" is not a whole number, 0 to 999",
                "A,,x,y,one,1         | line 2: column 5 (home_goals): \"one\" is not",
                "A,,x,y,1,1.0         | line 2: column 6 (away_goals)",
                "A,,x,y,1,            | line 2: column 6 (away_goals): \"\" is not",
                "A,,,y,1,1            | line 2: column 3 (home): \"\" is not 1 to 100 visible characters",
                "A,,x,x,1,1           | line 2: \"x\" plays against itself",
                "A,19.6.2018,x,y,1,1  | line 2: column 2 (date): \"19.6.2018\" is not a date such as 2026-06-11",
                "A,2018-02-30,x,y,1,1 | line 2: column 2 (date)",
                "A,,x,y,1             | line 2: there are 5 cells, but the header names 6 columns",
                "A,,\"x,y,1,1         | line 2: column 3: a quote is never closed",
                "A,,x\"z,y,1,1        | line 2: column 3: a quote stands inside",
                "A,,\"x\"z,y,1,1      | line 2: column 3: text follows a closing quote"
            })
    void refusesALineNamingLineAndColumn(String line, String message) {
        assertThatThrownBy(() -> GroupResults.parse("bad.csv", HEADER + line))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.FILE))
                .hasMessageStartingWith("bad.csv, ")
                .hasMessageContaining(message);
    }

    @Test
    void refusesTheSameMatchTwice() {
        String text = HEADER + "A,2018-06-19,x,y,1,0\nA,2018-06-19,x,y,1,0\n";

        assertThatThrownBy(() -> GroupResults.parse("bad.csv", text))
                .hasMessageContaining("line 3")
                .hasMessageContaining("stands in line 2 already");
    }

    @Test
    void refusesPositiveConduct() {
        String text = "group,date,home,away,home_goals,away_goals,home_conduct,away_conduct\nA,,x,y,1,0,3,0\n";

        assertThatThrownBy(() -> GroupResults.parse("bad.csv", text))
                .hasMessageContaining("column 7 (home_conduct): \"3\" is not a whole number, -999 to 0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "group,date,home,away,home_goals              | the column \"away_goals\" is missing",
                "group,date,home,away,home_goals,goals        | the column \"goals\" is unknown",
                "group,group                                  | the column \"group\" appears twice",
                "group,date,home,away,home_goals,away_goals,home_conduct | or neither"
            })
    void refusesAHeader(String header, String message) {
        assertThatThrownBy(() -> GroupResults.parse("bad.csv", header + "\n"))
                .hasMessageStartingWith("bad.csv, line 1: ")
                .hasMessageContaining(message);
    }

    @Test
    void refusesFilesWithoutMatches() {
        assertThatThrownBy(() -> GroupResults.parse("none.csv", ""))
                .hasMessage(
                        "none.csv is empty: begin with the line group,date,home,away,home_goals,away_goals"
                                + "[,home_conduct,away_conduct][,home_failed_calls,away_failed_calls][,home_rating,away_rating]");
        assertThatThrownBy(() -> GroupResults.parse("none.csv", HEADER)).hasMessage("none.csv has no match");
    }
}
