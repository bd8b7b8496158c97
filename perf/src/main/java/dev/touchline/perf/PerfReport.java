package dev.touchline.perf;

import dev.touchline.arena.report.Json;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All figures of one run. */
record PerfReport(String machine, List<Result> results) {
    private static final String ROW = "%-32s %12s %-10s %12s %12s  %s\n";

    PerfReport {
        results = List.copyOf(results);
    }

    String json() {
        return Json.write(this);
    }

    String text() {
        StringBuilder out = new StringBuilder(machine).append("\n\n");
        out.append(ROW.formatted("", "value", "unit", "baseline", "ratio", ""));
        for (Result result : results) {
            out.append(ROW.formatted(
                    result.name(),
                    shown(result.value()),
                    result.unit(),
                    shown(result.baseline()),
                    shown(result.ratio()),
                    result.note()));
        }
        out.append(
                "\nBaseline of rates: rounds a second of a fixed loop of plain arithmetic in the same run; of seconds: a billion rounds.\n");
        return out.toString();
    }

    private static String shown(@Nullable Double value) {
        return value == null
                ? "-"
                : new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
    }
}
