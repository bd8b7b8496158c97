package dev.touchline.perf;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.openjdk.jmh.results.RunResult;

/** The engine alone: whole matches of two scripted Java teams on one thread. */
record EngineMeasurement(Jmh usual, Jmh quick) implements Measurement {
    private static final String TICKS = "engine.ticks_per_second";
    private static final String MATCHES = "engine.matches_per_second";
    private static final String BYTES = "engine.bytes_per_tick";

    EngineMeasurement() {
        this(Jmh.USUAL, Jmh.QUICK);
    }

    @Override
    public List<String> figures() {
        return List.of(TICKS, MATCHES, BYTES);
    }

    @Override
    public List<Result> measure(PerfRequest request, Baseline baseline, Consumer<String> progress) throws Exception {
        progress.accept("engine: matches of two scripted teams, one thread");
        RunResult run = (request.quick() ? quick : usual).run(EngineBenchmark.class);
        double matches = run.getPrimaryResult().getScore();
        double ticks = secondary(run, "ticks");
        double bytes = secondary(run, "gc.alloc.rate.norm");
        double best = run.getPrimaryResult().getStatistics().getMax() / matches;
        String nanos = String.format(
                Locale.ROOT, "all laws on; %.0f ns a tick, best iteration %.0f ns", 1e9 / ticks, 1e9 / ticks / best);
        return List.of(
                baseline.rate(TICKS, ticks, "ticks/s", nanos),
                baseline.rate(MATCHES, matches, "matches/s", "the same run, setting up and result included"),
                Result.exact(BYTES, bytes * matches / ticks, "B/tick", "events, hash chain and setting up included"));
    }

    private static double secondary(RunResult run, String name) {
        return Objects.requireNonNull(run.getSecondaryResults().get(name), name).getScore();
    }
}
