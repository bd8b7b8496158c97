package dev.touchline.perf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PerfRequestTest {
    @Test
    void everythingIsWantedUnlessTold() {
        assertThat(Measurement.wanted(PerfRequest.parse())).isEqualTo(Measurement.ALL);
    }

    @Test
    void aBeginningOfANameIsEnough() {
        PerfRequest request = PerfRequest.parse("--only", "engine", "--only", "sandbox.js");

        assertThat(request.wants("engine.ticks_per_second")).isTrue();
        assertThat(request.wants("sandbox.js.call_vs_node")).isTrue();
        assertThat(request.wants("sandbox.python.call_vs_cpython")).isFalse();
    }

    @Test
    void anUnknownNameIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> PerfRequest.parse("--only", "enigne"))
                .hasMessageStartingWith("--only enigne: nothing of that name is measured; there are engine.ticks");
    }

    @Test
    void anUnknownOptionIsRefused() {
        assertThatThrownBy(() -> PerfRequest.parse("--fast")).hasMessageStartingWith("--fast: permitted are");
    }

    @Test
    void everyFigureOfTheContractIsThere() {
        assertThat(Measurement.names())
                .contains(
                        "engine.ticks_per_second",
                        "sandbox.python.call_vs_cpython",
                        "sandbox.js.call_vs_node",
                        "match.warm_seconds",
                        "worker.first_match_seconds",
                        "cup.sample_cold_seconds",
                        "ratings.fit_100k_seconds");
    }
}
