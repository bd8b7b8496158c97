package dev.touchline.arena.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.arena.Console;
import dev.touchline.arena.match.SharedPool;
import dev.touchline.arena.match.Teams;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class CalibrationIT {
    @Test
    void theSameMatchesGiveTheSamePage() throws Exception {
        CalibrationRequest request = new CalibrationRequest("@ref2", "@ref1", 4, 7, null);
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(err), false);

        CalibrationReport report = Calibration.run(request, Teams.SHORT, SharedPool.get(), console);
        CalibrationReport again = Calibration.run(request, Teams.SHORT, SharedPool.get(), console);

        assertThat(report.matches()).hasSize(4);
        assertThat(report.text())
                .isEqualTo(again.text())
                .contains(
                        "@ref2 against @ref1, 4 matches: seeds 7 to 8, each on both sides.",
                        Teams.SHORT.sha256(),
                        "./touchline calibrate --home @ref2 --away @ref1 --matches 4 --seed 7");
        assertThat(err.toString()).isEmpty();
    }
}
