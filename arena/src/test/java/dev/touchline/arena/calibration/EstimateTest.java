package dev.touchline.arena.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchline.arena.calibration.Estimate.Part;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTest {
    @Test
    void aMeanHasTheIntervalOfStudent() {
        // Means of pairs 2, 3, 4: mean 3, standard error 1 / sqrt(3), t(2) = 4.3027.
        List<Part> pairs = List.of(new Part(4, 2), new Part(6, 2), new Part(8, 2));

        Estimate mean = Estimate.ratio(pairs);

        assertThat(mean.value()).isEqualTo(3);
        assertThat(mean.high() - 3).isCloseTo(4.3027 / Math.sqrt(3), within(1e-9));
        assertThat(3 - mean.low()).isCloseTo(4.3027 / Math.sqrt(3), within(1e-9));
    }

    @Test
    void aPercentageWeighsPairsByWhatTheyAreOutOf() {
        Estimate ratio = Estimate.ratio(List.of(new Part(10, 100), new Part(1, 1)));

        assertThat(ratio.value()).isCloseTo(11.0 / 101, within(1e-12));
    }

    @Test
    void equalPairsLeaveNoDoubt() {
        assertThat(Estimate.ratio(List.of(new Part(3, 1), new Part(3, 1)))).isEqualTo(new Estimate(3, 3, 3));
    }

    @Test
    void nothingCountedIsNothing() {
        assertThat(Estimate.ratio(List.of(new Part(0, 0)))).isEqualTo(new Estimate(0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({"8, 10, 0.4902, 0.9433", "0, 10, 0, 0.2775", "10, 10, 0.7225, 1"})
    void aShareHasTheIntervalOfWilson(int counted, int of, double low, double high) {
        Estimate share = Estimate.share(counted, of);

        assertThat(share.value()).isEqualTo((double) counted / of);
        assertThat(share.low()).isCloseTo(low, within(1e-4));
        assertThat(share.high()).isCloseTo(high, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({"1, 12.706", "12, 2.179", "13, 2.160", "30, 2.042", "99, 1.984"})
    void quantilesAreThoseOfTheTables(int freedom, double quantile) {
        assertThat(Estimate.student(freedom)).isCloseTo(quantile, within(6e-4));
    }
}
