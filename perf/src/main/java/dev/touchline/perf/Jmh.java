package dev.touchline.perf;

import java.util.Collection;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * How long and in how many processes benchmarks run.
 *
 * @param forks processes one after the other; 0 to run in this one
 * @param warmUps iterations that do not count
 * @param iterations iterations that do
 * @param millis of one iteration
 */
record Jmh(int forks, int warmUps, int iterations, int millis) {
    static final Jmh USUAL = new Jmh(1, 4, 5, 1000);
    /** Less warming up would measure the interpreter. */
    static final Jmh QUICK = new Jmh(1, 4, 3, 500);

    /** Runs the one benchmark of a class, one thread, operations a second, with allocation. */
    RunResult run(Class<?> benchmark) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(Pattern.quote(benchmark.getName()) + "\\.")
                        .mode(Mode.Throughput)
                        .threads(1)
                        .forks(forks)
                        .warmupIterations(warmUps)
                        .warmupTime(TimeValue.milliseconds(millis))
                        .measurementIterations(iterations)
                        .measurementTime(TimeValue.milliseconds(millis))
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        return results.iterator().next();
    }
}
