package dev.touchline.perf;

import dev.touchline.arena.InvalidInput;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Runs the benchmarks of the project; {@code ./touchline perf} starts it in a process of its own. */
public final class Performance {
    private static final int STATUS_REFUSED = 2;

    private Performance() {}

    public static void main(String... arguments) {
        boolean verbose = Arrays.asList(arguments).contains("--verbose");
        try {
            PerfRequest request = PerfRequest.parse(arguments);
            PerfReport report =
                    run(request, request.quick() ? Jmh.QUICK : Jmh.USUAL, line -> System.err.println("perf: " + line));
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            out.print(request.json() ? report.json() + "\n" : report.text());
            out.flush();
            System.exit(0);
        } catch (Exception failed) {
            if (verbose) {
                failed.printStackTrace();
            }
            System.err.println("touchline: " + line(failed));
            System.exit(STATUS_REFUSED);
        }
    }

    /** What is wrong with the request speaks for itself; anything else says what it is. */
    private static String line(Exception failed) {
        String message = String.valueOf(failed.getMessage()).replaceAll("\\s*\\R\\s*", " ");
        return failed instanceof IllegalArgumentException || failed instanceof InvalidInput
                ? message
                : "perf failed, %s: %s (run again with --verbose for the stack trace)"
                        .formatted(failed.getClass().getSimpleName(), message);
    }

    static PerfReport run(PerfRequest request, Jmh jmh, Consumer<String> progress) throws Exception {
        Baseline baseline = Baseline.measure(jmh, progress);
        List<Result> results = new ArrayList<>();
        for (Measurement measurement : Measurement.wanted(request).toList()) {
            measurement.measure(request, baseline, progress).stream()
                    .filter(result -> request.wants(result.name()))
                    .forEach(results::add);
        }
        return new PerfReport(Machine.describe(), results);
    }
}
