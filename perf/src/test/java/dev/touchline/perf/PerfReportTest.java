package dev.touchline.perf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PerfReportTest {
    private static final PerfReport REPORT = new PerfReport(
            "a machine",
            List.of(
                    new Baseline(2e8).rate("engine.ticks_per_second", 412_345.6, "ticks/s", "all laws on"),
                    new Baseline(2e8).seconds("match.warm_seconds", 2.5, "a note"),
                    Result.absent("sandbox.js.call_vs_node", "times", "node is not on the PATH")));

    @Test
    void ratesStandBesideRoundsASecondAndTimesBesideABillionOfThem() {
        assertThat(REPORT.json())
                .isEqualTo("{\"machine\":\"a machine\",\"results\":["
                        + "{\"name\":\"engine.ticks_per_second\",\"value\":412350.0,\"unit\":\"ticks/s\","
                        + "\"baseline\":2.0E8,\"ratio\":0.0020617,\"note\":\"all laws on\"},"
                        + "{\"name\":\"match.warm_seconds\",\"value\":2.5,\"unit\":\"s\","
                        + "\"baseline\":5.0,\"ratio\":0.5,\"note\":\"a note\"},"
                        + "{\"name\":\"sandbox.js.call_vs_node\",\"value\":null,\"unit\":\"times\","
                        + "\"baseline\":null,\"ratio\":null,\"note\":\"node is not on the PATH\"}]}");
    }

    @Test
    void aPersonReadsATable() {
        assertThat(REPORT.text())
                .containsPattern("engine.ticks_per_second +412350 ticks/s +200000000 +0.0020617  all laws on\n")
                .containsPattern("sandbox.js.call_vs_node +- times +- +-  node is not on the PATH\n");
    }
}
