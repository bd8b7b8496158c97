package dev.touchline.tournaments.tables;

import static dev.touchline.tournaments.tables.TableRules.ARENA;
import static dev.touchline.tournaments.tables.TableRules.FIFA_2022;
import static dev.touchline.tournaments.tables.TableRules.FIFA_2026;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.tournaments.entrants.Entrant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Final tables of real groups. The order is the one that was published for tournaments ranked by the rules of the test,
 * and what the regulations say for the others. Sources: the technical reports of FIFA for the World Cups of 1998 to 2018
 * and its match centre for 2022; the results pages of UEFA for the European Championships, of CAF and AFC for their cups.
 */
class RealWorldCupsTest {
    /**
     * A group with its order under both rules and the criterion of every border.
     *
     * @param order best first
     * @param borders between neighbours, in short: P points, GD, G goals, H before what is head-to-head
     */
    record Group(String name, List<String> matches, Ranked by2022, Ranked by2026) {
        @Override
        public String toString() {
            return name;
        }
    }

    record Ranked(String order, String borders) {}

    /** France 1998 to Qatar 2022; regulations of FIFA, all matches before head-to-head. */
    static final List<Group> WORLD_CUPS = List.of(
            group("1998 B", "ITA-CHI 2-2,CMR-AUT 1-1,CHI-AUT 1-1,ITA-CMR 3-0,ITA-AUT 2-1,CHI-CMR 1-1")
                    .same("ITA CHI AUT CMR", "P P GD"),
            group("1998 E", "KOR-MEX 1-3,NED-BEL 0-0,BEL-MEX 2-2,NED-KOR 5-0,NED-MEX 2-2,BEL-KOR 1-1")
                    .same("NED MEX BEL KOR", "GD P P"),
            group("1998 F", "YUG-IRN 1-0,GER-USA 2-0,GER-YUG 2-2,USA-IRN 1-2,GER-IRN 2-0,USA-YUG 0-1")
                    .same("GER YUG IRN USA", "GD P P"),
            group("1998 D", "PAR-BUL 0-0,ESP-NGA 2-3,NGA-BUL 1-0,ESP-PAR 0-0,NGA-PAR 1-3,ESP-BUL 6-1")
                    .same("NGA PAR ESP BUL", "P P P"),
            group("2002 C", "BRA-TUR 2-1,CHN-CRC 0-2,BRA-CHN 4-0,CRC-TUR 1-1,CRC-BRA 2-5,TUR-CHN 3-0")
                    .same("BRA TUR CRC CHN", "P GD P"),
            group("2002 D", "KOR-POL 2-0,USA-POR 3-2,KOR-USA 1-1,POR-POL 4-0,POR-KOR 0-1,POL-USA 3-1")
                    .each("KOR USA POR POL", "P P GD", "KOR USA POR POL", "P P HP"),
            group("2002 F", "ARG-NGA 1-0,ENG-SWE 1-1,SWE-NGA 2-1,ARG-ENG 0-1,SWE-ARG 1-1,NGA-ENG 0-0")
                    .same("SWE ENG ARG NGA", "G P P"),
            group("2002 G", "CRO-MEX 0-1,ITA-ECU 2-0,ITA-CRO 1-2,MEX-ECU 2-1,MEX-ITA 1-1,ECU-CRO 1-0")
                    .each("MEX ITA CRO ECU", "P P GD", "MEX ITA ECU CRO", "P P HP"),
            group("2006 C", "ARG-CIV 2-1,SCG-NED 0-1,ARG-SCG 6-0,NED-CIV 2-1,NED-ARG 0-0,CIV-SCG 3-2")
                    .same("ARG NED CIV SCG", "GD P P"),
            group("2006 H", "ESP-UKR 4-0,TUN-KSA 2-2,KSA-UKR 0-4,ESP-TUN 3-1,KSA-ESP 0-1,UKR-TUN 1-0")
                    .same("ESP UKR TUN KSA", "P P GD"),
            group("2010 A", "RSA-MEX 1-1,URU-FRA 0-0,RSA-URU 0-3,FRA-MEX 0-2,MEX-URU 0-1,FRA-RSA 1-2")
                    .same("URU MEX RSA FRA", "P GD P"),
            group("2010 D", "SRB-GHA 0-1,GER-AUS 4-0,GER-SRB 0-1,GHA-AUS 1-1,GHA-GER 0-1,AUS-SRB 2-1")
                    .same("GER GHA AUS SRB", "P GD P"),
            group("2010 H", "HON-CHI 0-1,ESP-SUI 0-1,CHI-SUI 1-0,ESP-HON 2-0,CHI-ESP 1-2,SUI-HON 0-0")
                    .each("ESP CHI SUI HON", "GD P P", "ESP CHI SUI HON", "HP P P"),
            group("2014 A", "BRA-CRO 3-1,MEX-CMR 1-0,BRA-MEX 0-0,CMR-CRO 0-4,CMR-BRA 1-4,CRO-MEX 1-3")
                    .same("BRA MEX CRO CMR", "GD P P"),
            group("2018 F", "GER-MEX 0-1,SWE-KOR 1-0,KOR-MEX 1-2,GER-SWE 2-1,KOR-GER 2-0,MEX-SWE 0-3")
                    .each("SWE MEX KOR GER", "GD P GD", "SWE MEX KOR GER", "HP P HP"),
            group("2022 G", "BRA-SRB 2-0,SUI-CMR 1-0,CMR-SRB 3-3,BRA-SUI 1-0,SRB-SUI 2-3,CMR-BRA 1-0")
                    .each("BRA SUI CMR SRB", "GD P P", "BRA SUI CMR SRB", "HP P P"),
            group("2022 F", "MAR-CRO 0-0,BEL-CAN 1-0,BEL-MAR 0-2,CRO-CAN 4-1,CRO-BEL 0-0,CAN-MAR 1-2")
                    .same("MAR CRO BEL CAN", "P P P"));

    /** European Championships: head-to-head first, as FIFA does from 2026 on. */
    static final List<Group> EUROPEAN = List.of(
            group("1996 C", "GER-CZE 2-0,ITA-RUS 2-1,CZE-ITA 2-1,RUS-GER 0-3,RUS-CZE 3-3,ITA-GER 0-0")
                    .each("GER ITA CZE RUS", "P GD P", "GER CZE ITA RUS", "P HP P"),
            group("2020 B", "DEN-FIN 0-1,BEL-RUS 3-0,FIN-RUS 0-1,DEN-BEL 1-2,RUS-DEN 1-4,FIN-BEL 0-2")
                    .each("BEL DEN FIN RUS", "P GD GD", "BEL DEN FIN RUS", "P HGD HGD"),
            group("2020 F", "HUN-POR 0-3,FRA-GER 1-0,HUN-FRA 1-1,POR-GER 2-4,GER-HUN 2-2,POR-FRA 2-2")
                    .each("FRA POR GER HUN", "P G P", "FRA GER POR HUN", "P HP P"));

    @ParameterizedTest
    @FieldSource({"WORLD_CUPS", "EUROPEAN"})
    void realGroupIsRankedByBothRules(Group group) {
        RealGroup real = new RealGroup(group.matches(), Map.of());

        assertThat(ranked(real.table(FIFA_2022))).isEqualTo(group.by2022());
        assertThat(ranked(real.table(FIFA_2026))).isEqualTo(group.by2026());
        assertThat(ranked(real.table(ARENA))).isEqualTo(group.by2026());
    }

    /** Guinea and Mali, Africa Cup 2015: level in everything, and Guinea came second by lot. */
    @Test
    void africaCup2015GroupDNeededALot() {
        RealGroup group =
                RealGroup.of("CIV-GUI 1-1", "MLI-CMR 1-1", "CIV-MLI 1-1", "CMR-GUI 1-1", "CMR-CIV 0-1", "GUI-MLI 1-1");

        for (TableRules rules : List.of(FIFA_2022, FIFA_2026)) {
            Ranked ranked = ranked(group.table(rules));

            assertThat(ranked.order()).startsWith("CIV ").endsWith(" CMR");
            assertThat(ranked.borders()).isEqualTo("P lot P");
        }
    }

    /** Vietnam went on as a best third of the Asian Cup 2019, because Lebanon had seen 7 yellow cards and they 5. */
    @Test
    void asianCup2019HadABestThirdByConduct() {
        RealGroup groupD = RealGroup.of(
                        "IRN-YEM 5-0", "IRQ-VIE 3-2", "YEM-IRQ 0-3", "VIE-IRN 0-2", "VIE-YEM 2-0", "IRN-IRQ 0-0")
                .withConduct(Map.of("VIE", -5));
        RealGroup groupE = RealGroup.of(
                        "QAT-LBN 2-0", "KSA-PRK 4-0", "LBN-KSA 0-2", "PRK-QAT 0-6", "LBN-PRK 4-1", "KSA-QAT 0-2")
                .withConduct(Map.of("LBN", -7));
        Entrant vietnam = groupD.table(FIFA_2022).at(3);
        Entrant lebanon = groupE.table(FIFA_2022).at(3);
        List<Game> games =
                Stream.concat(groupD.games().stream(), groupE.games().stream()).toList();

        for (TableRules rules : List.of(FIFA_2022, FIFA_2026)) {
            Table thirds = Table.of(GroupLog.of(List.of(lebanon, vietnam), games), rules.acrossGroups(), 1);

            assertThat(ranked(thirds)).isEqualTo(new Ranked("VIE LBN", "conduct"));
        }
    }

    private static Ranked ranked(Table table) {
        return new Ranked(
                String.join(" ", RealGroupsTest.order(table)),
                String.join(
                        " ",
                        RealGroupsTest.borders(table).stream()
                                .map(border -> border.replace("head-to-head ", "H")
                                        .replace("points", "P")
                                        .replace("goal difference", "GD")
                                        .replace("goals", "G"))
                                .toList()));
    }

    private static Results group(String name, String matches) {
        return new Results(name, List.of(matches.split(",", -1)));
    }

    private record Results(String name, List<String> matches) {
        Group same(String order, String borders) {
            return each(order, borders, order, borders);
        }

        Group each(String order2022, String borders2022, String order2026, String borders2026) {
            return new Group(name, matches, new Ranked(order2022, borders2022), new Ranked(order2026, borders2026));
        }
    }
}
