package dev.touchline.perf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EngineMeasurementTest {
    /** Too short for a figure, long enough for its shape; in this process, for a new one takes longer than all the rest. */
    private static final Jmh GLANCE = new Jmh(0, 0, 1, 50);

    @Test
    void theEngineIsMeasuredBesideTheBaseline() throws Exception {
        PerfRequest request = PerfRequest.parse("--json", "--only", "engine");
        List<String> progress = new ArrayList<>();
        Baseline baseline = Baseline.measure(GLANCE, progress::add);

        List<Result> results = new EngineMeasurement(GLANCE, GLANCE).measure(request, baseline, progress::add);

        JsonNode json = new ObjectMapper().readTree(new PerfReport("a machine", results).json());
        assertThat(json.get("machine").asText()).isEqualTo("a machine");
        JsonNode ticks = json.at("/results/0");
        assertThat(ticks.get("name").asText()).isEqualTo("engine.ticks_per_second");
        assertThat(ticks.get("unit").asText()).isEqualTo("ticks/s");
        assertThat(ticks.get("value").asDouble()).isPositive();
        assertThat(ticks.get("baseline").asDouble()).isPositive();
        assertThat(ticks.get("ratio").asDouble()).isPositive();
        assertThat(ticks.get("note").asText()).contains("ns a tick");
        assertThat(json.at("/results/2/name").asText()).isEqualTo("engine.bytes_per_tick");
        assertThat(json.at("/results/2/value").asDouble()).isPositive();
        assertThat(json.at("/results/2/baseline").isNull()).isTrue();
        assertThat(progress).hasSize(2);
    }
}
