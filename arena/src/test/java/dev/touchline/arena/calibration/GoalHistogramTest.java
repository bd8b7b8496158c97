package dev.touchline.arena.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class GoalHistogramTest {
    @Test
    void drawsMatchesAndWhatChanceAloneWouldGive() {
        GoalHistogram histogram = new GoalHistogram(List.of(5, 0, 5));

        assertThat(histogram.text()).isEqualTo("""
                        goals  matches  Poisson
                            0        5      3.7  #####################################|############
                            1        0      3.7                                       |
                            2        5      1.8  ##################|###############################
                        """);
        assertThat(histogram.dispersion()).isCloseTo(10.0 / 9, within(1e-12));
    }

    @Test
    void theProbabilitiesAreThoseOfPoisson() {
        // P(3; 2.7) = 2.7^3 / 3! * e^-2.7
        assertThat(GoalHistogram.poisson(2.7, 3)).isCloseTo(0.220468, within(1e-6));
    }
}
