package dev.touchline.tournaments.tables;

import static dev.touchline.tournaments.tables.TableRules.FIFA_2022;
import static dev.touchline.tournaments.tables.TableRules.FIFA_2026;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.tournaments.entrants.Entrant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Groups of real tournaments that were decided by each of the criteria. */
class RealGroupsTest {
    @Test
    void worldCup2018GroupHWasDecidedByConduct() {
        RealGroup group = RealGroup.of(
                        "COL-JPN 1-2", "POL-SEN 1-2", "JPN-SEN 2-2", "POL-COL 0-3", "JPN-POL 0-1", "SEN-COL 0-1")
                .withConduct(Map.of("COL", -7, "JPN", -4, "SEN", -6, "POL", -3));

        for (TableRules rules : List.of(FIFA_2022, FIFA_2026)) {
            Table table = group.table(rules);

            assertThat(order(table)).containsExactly("COL", "JPN", "SEN", "POL");
            assertThat(decidedBy(table)).containsExactly("points", "conduct", "conduct", "points");
            assertThat(table.rows().get(1).points()).isEqualTo(4);
            assertThat(table.rows().get(1).conduct()).isEqualTo(-4);
        }
    }

    @Test
    void worldCup2022GroupCWasDecidedByGoalDifference() {
        RealGroup group =
                RealGroup.of("ARG-KSA 1-2", "MEX-POL 0-0", "POL-KSA 2-0", "ARG-MEX 2-0", "POL-ARG 0-2", "KSA-MEX 1-2");

        for (TableRules rules : List.of(FIFA_2022, FIFA_2026)) {
            Table table = group.table(rules);

            assertThat(order(table)).containsExactly("ARG", "POL", "MEX", "KSA");
            assertThat(borders(table)).containsExactly("points", "goal difference", "points");
        }
    }

    @Test
    void worldCup2022GroupEWasDecidedByGoalDifference() {
        RealGroup group =
                RealGroup.of("GER-JPN 1-2", "ESP-CRC 7-0", "JPN-CRC 0-1", "ESP-GER 1-1", "JPN-ESP 2-1", "CRC-GER 2-4");

        for (TableRules rules : List.of(FIFA_2022, FIFA_2026)) {
            Table table = group.table(rules);

            assertThat(order(table)).containsExactly("JPN", "ESP", "GER", "CRC");
            assertThat(borders(table)).containsExactly("points", "goal difference", "points");
        }
    }

    @Test
    void worldCup2022GroupHWasDecidedByGoals() {
        RealGroup group =
                RealGroup.of("URU-KOR 0-0", "POR-GHA 3-2", "KOR-GHA 2-3", "POR-URU 2-0", "GHA-URU 0-2", "KOR-POR 2-1");

        for (TableRules rules : List.of(FIFA_2022, FIFA_2026)) {
            Table table = group.table(rules);

            assertThat(order(table)).containsExactly("POR", "KOR", "URU", "GHA");
            assertThat(borders(table)).containsExactly("points", "goals", "points");
        }
    }

    @Test
    void worldCup2002GroupBWasDecidedByGoals() {
        RealGroup group =
                RealGroup.of("PAR-RSA 2-2", "ESP-SVN 3-1", "ESP-PAR 3-1", "RSA-SVN 1-0", "RSA-ESP 2-3", "SVN-PAR 1-3");

        Table table = group.table(FIFA_2022);

        assertThat(order(table)).containsExactly("ESP", "PAR", "RSA", "SVN");
        assertThat(borders(table)).containsExactly("points", "goals", "points");
    }

    @Test
    void worldCup2022GroupDIsDecidedByAnotherCriterionUnderTheRulesOf2026() {
        RealGroup group =
                RealGroup.of("DEN-TUN 0-0", "FRA-AUS 4-1", "TUN-AUS 0-1", "FRA-DEN 2-1", "AUS-DEN 1-0", "TUN-FRA 1-0");

        assertThat(order(group.table(FIFA_2022))).containsExactly("FRA", "AUS", "TUN", "DEN");
        assertThat(borders(group.table(FIFA_2022))).containsExactly("goal difference", "points", "points");
        assertThat(order(group.table(FIFA_2026))).containsExactly("FRA", "AUS", "TUN", "DEN");
        assertThat(borders(group.table(FIFA_2026))).containsExactly("head-to-head points", "points", "points");
    }

    @Test
    void worldCup1994GroupEHadAllFourLevelAndIrelandAheadOfItalyHeadToHead() {
        RealGroup group =
                RealGroup.of("ITA-IRL 0-1", "NOR-MEX 1-0", "ITA-NOR 1-0", "MEX-IRL 2-1", "IRL-NOR 0-0", "ITA-MEX 1-1");

        assertThat(order(group.table(FIFA_2022))).containsExactly("MEX", "IRL", "ITA", "NOR");
        assertThat(borders(group.table(FIFA_2022))).containsExactly("goals", "head-to-head points", "goals");
        assertThat(order(group.table(FIFA_2026))).containsExactly("MEX", "IRL", "ITA", "NOR");
        assertThat(borders(group.table(FIFA_2026)))
                .containsExactly("head-to-head goals", "head-to-head points", "head-to-head goals");
    }

    @Test
    void euro2016GroupEHasAnotherWinnerUnderTheRulesOf2026() {
        RealGroup group =
                RealGroup.of("IRL-SWE 1-1", "BEL-ITA 0-2", "ITA-SWE 1-0", "BEL-IRL 3-0", "ITA-IRL 0-1", "SWE-BEL 0-1");

        assertThat(order(group.table(FIFA_2022))).containsExactly("BEL", "ITA", "IRL", "SWE");
        assertThat(borders(group.table(FIFA_2022)).getFirst()).isEqualTo("goals");
        assertThat(order(group.table(FIFA_2026))).containsExactly("ITA", "BEL", "IRL", "SWE");
        assertThat(borders(group.table(FIFA_2026)).getFirst()).isEqualTo("head-to-head points");
    }

    @Test
    void euro2004GroupCHadThreeLevelAndItalyOutOnGoalsHeadToHead() {
        RealGroup group =
                RealGroup.of("DEN-ITA 0-0", "SWE-BUL 5-0", "BUL-DEN 0-2", "ITA-SWE 1-1", "ITA-BUL 2-1", "DEN-SWE 2-2");

        Table table = group.table(FIFA_2026);

        assertThat(order(table)).containsExactly("SWE", "DEN", "ITA", "BUL");
        assertThat(borders(table)).containsExactly("head-to-head goals", "head-to-head goals", "points");
    }

    @Test
    void euro2024GroupEHadAllFourLevelOnPoints() {
        RealGroup group =
                RealGroup.of("ROU-UKR 3-0", "BEL-SVK 0-1", "SVK-UKR 1-2", "BEL-ROU 2-0", "SVK-ROU 1-1", "UKR-BEL 0-0");

        Table table = group.table(FIFA_2026);

        assertThat(order(table)).containsExactly("ROU", "BEL", "SVK", "UKR");
        assertThat(borders(table))
                .containsExactly("head-to-head goals", "head-to-head goal difference", "head-to-head goal difference");
    }

    @Test
    void worldCup1990GroupFNeededALot() {
        RealGroup group =
                RealGroup.of("ENG-IRL 1-1", "NED-EGY 1-1", "ENG-NED 0-0", "IRL-EGY 0-0", "ENG-EGY 1-0", "IRL-NED 1-1");

        Table table = group.table(FIFA_2022);

        assertThat(order(table)).startsWith("ENG").endsWith("EGY");
        assertThat(borders(table)).containsExactly("points", "lot", "points");
    }

    @Test
    void worldCup2010GroupCWasDecidedByGoals() {
        RealGroup group =
                RealGroup.of("ENG-USA 1-1", "ALG-SVN 0-1", "SVN-USA 2-2", "ENG-ALG 0-0", "SVN-ENG 0-1", "USA-ALG 1-0");

        Table table = group.table(FIFA_2022);

        assertThat(order(table)).containsExactly("USA", "ENG", "SVN", "ALG");
        assertThat(borders(table)).containsExactly("goals", "points", "points");
    }

    @Test
    void worldCup2014GroupGWasDecidedByGoalDifferenceAndWouldBeAgainIn2026() {
        RealGroup group =
                RealGroup.of("GER-POR 4-0", "GHA-USA 1-2", "GER-GHA 2-2", "USA-POR 2-2", "USA-GER 0-1", "POR-GHA 2-1");

        for (TableRules rules : List.of(FIFA_2022, FIFA_2026)) {
            Table table = group.table(rules);

            assertThat(order(table)).containsExactly("GER", "USA", "POR", "GHA");
            assertThat(borders(table)).containsExactly("points", "goal difference", "points");
        }
    }

    @Test
    void worldCup2018GroupBWasDecidedByGoals() {
        RealGroup group =
                RealGroup.of("MAR-IRN 0-1", "POR-ESP 3-3", "POR-MAR 1-0", "IRN-ESP 0-1", "IRN-POR 1-1", "ESP-MAR 2-2");

        for (TableRules rules : List.of(FIFA_2022, FIFA_2026)) {
            Table table = group.table(rules);

            assertThat(order(table)).containsExactly("ESP", "POR", "IRN", "MAR");
            assertThat(borders(table)).containsExactly("goals", "points", "points");
        }
    }

    @Test
    void euro2012GroupASentGreeceOnHeadToHead() {
        RealGroup group =
                RealGroup.of("POL-GRE 1-1", "RUS-CZE 4-1", "GRE-CZE 1-2", "POL-RUS 1-1", "GRE-RUS 1-0", "CZE-POL 1-0");

        assertThat(order(group.table(FIFA_2026))).containsExactly("CZE", "GRE", "RUS", "POL");
        assertThat(borders(group.table(FIFA_2026))).containsExactly("points", "head-to-head points", "points");
        assertThat(order(group.table(FIFA_2022))).containsExactly("CZE", "RUS", "GRE", "POL");
    }

    /** Six thirds of Euro 2016, four of whom went on: points, goal difference, then goals. */
    @Test
    void euro2016BestThirds() {
        Map<String, RealGroup> groups = Map.of(
                "ALB",
                RealGroup.of("FRA-ROU 2-1", "ALB-SUI 0-1", "ROU-SUI 1-1", "FRA-ALB 2-0", "SUI-FRA 0-0", "ROU-ALB 0-1"),
                "SVK",
                RealGroup.of("WAL-SVK 2-1", "ENG-RUS 1-1", "RUS-SVK 1-2", "ENG-WAL 2-1", "RUS-WAL 0-3", "SVK-ENG 0-0"),
                "NIR",
                RealGroup.of("POL-NIR 1-0", "GER-UKR 2-0", "UKR-NIR 0-2", "GER-POL 0-0", "UKR-POL 0-1", "NIR-GER 0-1"),
                "TUR",
                RealGroup.of("TUR-CRO 0-1", "ESP-CZE 1-0", "CZE-CRO 2-2", "ESP-TUR 3-0", "CZE-TUR 0-2", "CRO-ESP 2-1"),
                "IRL",
                RealGroup.of("IRL-SWE 1-1", "BEL-ITA 0-2", "ITA-SWE 1-0", "BEL-IRL 3-0", "ITA-IRL 0-1", "SWE-BEL 0-1"),
                "POR",
                RealGroup.of("AUT-HUN 0-2", "POR-ISL 1-1", "ISL-HUN 1-1", "POR-AUT 0-0", "ISL-AUT 2-1", "HUN-POR 3-3"));
        List<Game> games = groups.values().stream()
                .flatMap(group -> group.games().stream())
                .toList();
        List<Entrant> thirds = groups.values().stream()
                .map(group -> group.table(FIFA_2026).at(3))
                .toList();

        Table table = Table.of(GroupLog.of(thirds, games), FIFA_2022.acrossGroups(), 1);

        groups.forEach(
                (third, group) -> assertThat(group.table(FIFA_2026).at(3).id()).isEqualTo(third));
        assertThat(order(table)).containsExactly("SVK", "IRL", "POR", "NIR", "TUR", "ALB");
        assertThat(borders(table)).containsExactly("goal difference", "points", "goals", "goal difference", "goals");
    }

    static List<String> order(Table table) {
        return table.order().stream().map(entrant -> entrant.name()).toList();
    }

    static List<String> borders(Table table) {
        return table.borders().stream().map(Criterion::label).toList();
    }

    private static List<String> decidedBy(Table table) {
        return table.rows().stream().map(row -> row.decidedBy().label()).toList();
    }
}
