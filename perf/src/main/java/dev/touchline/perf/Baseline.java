package dev.touchline.perf;

import java.util.function.Consumer;

/**
 * How fast this machine does plain arithmetic, measured at the beginning of every run.
 *
 * @param roundsPerSecond of {@link ArithmeticBenchmark}
 */
record Baseline(double roundsPerSecond) {
    private static final double BILLION = 1e9;

    static Baseline measure(Jmh jmh, Consumer<String> progress) throws Exception {
        progress.accept("baseline: plain arithmetic");
        return new Baseline(
                jmh.run(ArithmeticBenchmark.class).getPrimaryResult().getScore());
    }

    /** A rate, beside the rounds a second. */
    Result rate(String name, double perSecond, String unit, String note) {
        return Result.of(name, perSecond, unit, roundsPerSecond, note);
    }

    /** A time, beside that of a billion rounds. */
    Result seconds(String name, double seconds, String note) {
        return Result.of(name, seconds, "s", BILLION / roundsPerSecond, note);
    }
}
