package dev.touchline.arena.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchline.arena.InvalidInput;
import dev.touchline.arena.match.Teams;
import dev.touchline.engine.Side;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationReportTest {
    private static final List<MatchFigures> TWO_PAIRS = List.of(
            Matches.played(Side.HOME, 2, 1),
            Matches.played(Side.AWAY, 1, 1),
            Matches.played(Side.HOME, 0, 3),
            Matches.played(Side.AWAY, 2, 0));

    @Test
    void figuresAreThoseOfBothTeamsTogether() {
        CalibrationReport report = report(TWO_PAIRS);

        assertThat(value(report, Figure.GOALS)).isEqualTo(2.5);
        assertThat(value(report, Figure.SHOTS)).isEqualTo(24);
        assertThat(value(report, Figure.PASS_COMPLETION)).isEqualTo(80);
        assertThat(value(report, Figure.DISTANCE)).isEqualTo(220);
        assertThat(value(report, Figure.DRAWS)).isEqualTo(25);
        assertThat(value(report, Figure.HOME_WINS)).isEqualTo(50);
        assertThat(value(report, Figure.AWAY_WINS)).isEqualTo(25);
    }

    @Test
    void aWalkoverCountsNowhereButIsTold() {
        CalibrationReport report = report(List.of(
                Matches.played(Side.HOME, 1, 1),
                Matches.walkover(Side.AWAY),
                Matches.walkover(Side.HOME),
                Matches.walkover(Side.AWAY)));

        assertThat(value(report, Figure.GOALS)).isEqualTo(2);
        assertThat(report.walkovers()).isEqualTo(3);
        assertThat(report.text()).contains("3 of them ended in a walkover and count nowhere below.");
    }

    @Test
    void nothingPlayedOutIsNoCalibration() {
        CalibrationReport report = report(List.of(Matches.walkover(Side.HOME), Matches.walkover(Side.AWAY)));

        assertThat(report.allInside()).isFalse();
        assertThat(report.text()).contains("there is nothing to measure");
        assertThat(report.json()).contains("\"matches\":0");
    }

    @Test
    void aFigureOutsideItsPromiseIsNamed() {
        List<MatchFigures> goalless = List.of(Matches.played(Side.HOME, 0, 0), Matches.played(Side.AWAY, 0, 0));

        CalibrationReport report = report(goalless);

        assertThat(report.allInside()).isFalse();
        assertThat(report.text())
                .containsPattern("\\| goals .*\\| 2.5 to 3 +\\| 2 to 3.5 +\\| \\*\\*outside\\*\\*")
                .containsPattern("\\| shots .*\\| inside")
                .containsPattern("\\| red cards .*\\| +\\| +\\| +\\|");
    }

    @Test
    void everyPromiseKeptIsSaidSo() {
        assertThat(report(TWO_PAIRS).allInside()).isTrue();
        assertThat(report(TWO_PAIRS).text()).contains("8 of 8 figures are where the game promises them.");
    }

    @Test
    void programsReadTheSame() throws Exception {
        JsonNode json = new ObjectMapper().readTree(report(TWO_PAIRS).json());

        assertThat(json.at("/home/policy").asText()).isEqualTo("chasers");
        assertThat(json.at("/home/won").asInt()).isEqualTo(1);
        assertThat(json.at("/home/lost").asInt()).isEqualTo(2);
        assertThat(json.at("/away/won").asInt()).isEqualTo(2);
        assertThat(json.at("/rulebook/sha256").asText()).hasSize(64);
        assertThat(json.at("/figures/0/name").asText()).isEqualTo("goals");
        assertThat(json.at("/figures/0/value").asDouble()).isEqualTo(2.5);
        assertThat(json.at("/figures/0/lo").asDouble()).isLessThanOrEqualTo(2.5);
        assertThat(json.at("/figures/0/permitted/1").asDouble()).isEqualTo(3.5);
        assertThat(json.at("/figures/0/inside").asBoolean()).isTrue();
        assertThat(json.at("/scores/0/score").toString()).isEqualTo("[0,2]");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 5, -4, 100_002})
    void onlyWholePairsArePlayed(int matches) {
        assertThatThrownBy(() -> new CalibrationRequest("@ref6", "@ref5", matches, 1, null))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("--matches " + matches);
    }

    private static CalibrationReport report(List<MatchFigures> matches) {
        return new CalibrationReport(
                Teams.SHORT, Teams.policy("chasers", "# chase"), Teams.policy("statues", "# stand"), 1, matches);
    }

    private static double value(CalibrationReport report, Figure figure) {
        return report.readings().stream()
                .filter(reading -> reading.figure() == figure)
                .findFirst()
                .orElseThrow()
                .estimate()
                .value();
    }
}
