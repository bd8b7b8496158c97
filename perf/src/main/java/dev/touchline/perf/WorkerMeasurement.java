package dev.touchline.perf;

import dev.touchline.arena.match.MatchOrder;
import dev.touchline.arena.match.MatchPool;
import dev.touchline.arena.match.MatchPoolSettings;
import dev.touchline.arena.match.MatchProgress;
import dev.touchline.arena.policy.BundledPolicies;
import dev.touchline.arena.policy.Policy;
import dev.touchline.engine.TieRule;
import dev.touchline.engine.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Matches of bundled policies in one real worker. */
record WorkerMeasurement() implements Measurement {
    private static final String FIRST = "worker.first_match_seconds";
    private static final String WARM = "match.warm_seconds";
    private static final String NEW_POLICY = "worker.new_policy_half_speed_matches";
    private static final String MEMORY = "worker.peak_megabytes";

    private static final Rulebook RULEBOOK = Rulebook.CLASSIC_1;
    private static final long SEED = 1;

    @Override
    public List<String> figures() {
        return List.of(FIRST, WARM, NEW_POLICY, MEMORY);
    }

    @Override
    public List<Result> measure(PerfRequest request, Baseline baseline, Consumer<String> progress) throws Exception {
        Policy policy = BundledPolicies.named("ref7");
        Policy opponent = BundledPolicies.named("ref6");
        MatchOrder order = order(policy, opponent);
        String who = policy.name() + " against " + opponent.name();
        List<Result> results = new ArrayList<>();
        try (MatchPool pool =
                MatchPool.open(MatchPoolSettings.ofThisMachine(progress).withWorkers(1))) {
            progress.accept("worker: its first match");
            long start = System.nanoTime();
            pool.play(order, MatchProgress.none()).get();
            results.add(baseline.seconds(FIRST, since(start), "a new process, until a whole match is over: " + who));
            // What disturbs a match only ever makes it longer.
            double warm = quickest(times(pool, order, request.quick() ? 1 : 16, "warm", progress));
            results.add(baseline.seconds(WARM, warm, who + ", verification included"));
            if (request.wants(NEW_POLICY)) {
                results.add(newPolicy(pool, request, progress));
            }
            results.add(memory());
        }
        return results;
    }

    private static MatchOrder order(Policy home, Policy away) {
        return new MatchOrder("perf", RULEBOOK, SEED, TieRule.EXTRA_TIME_AND_SHOOT_OUT, home, away);
    }

    /** Two policies that the worker has not met, after those that it has. */
    private static Result newPolicy(MatchPool pool, PerfRequest request, Consumer<String> progress) throws Exception {
        Policy policy = BundledPolicies.named("ref5");
        Policy opponent = BundledPolicies.named("ref4");
        double[] times = times(pool, order(policy, opponent), request.quick() ? 3 : 16, "new policies'", progress);
        double half = 2 * quickest(times);
        int first = 0;
        while (times[first] > half) {
            first++;
        }
        return Result.exact(
                NEW_POLICY,
                first + 1.0,
                "matches",
                "the first that takes at most twice the time of the quickest, %s against %s in a warm worker: %s s"
                        .formatted(policy.name(), opponent.name(), inSeconds(times)));
    }

    private static Result memory() {
        OptionalLong peak = PeakMemory.ofChildren();
        return peak.isPresent()
                ? Result.exact(MEMORY, peak.getAsLong() / 1e6, "MB", "the most it was resident in the matches above")
                : Result.absent(MEMORY, "MB", "the system keeps no peak of a process's memory");
    }

    private static double[] times(
            MatchPool pool, MatchOrder order, int matches, String which, Consumer<String> progress) throws Exception {
        double[] times = new double[matches];
        for (int match = 0; match < matches; match++) {
            progress.accept("worker: %s match %d of %d".formatted(which, match + 1, matches));
            long start = System.nanoTime();
            pool.play(order, MatchProgress.none()).get();
            times[match] = since(start);
        }
        return times;
    }

    private static double quickest(double[] times) {
        return Arrays.stream(times).min().orElseThrow();
    }

    private static String inSeconds(double[] times) {
        return Arrays.stream(times)
                .mapToObj(seconds -> String.format(Locale.ROOT, "%.2f", seconds))
                .collect(Collectors.joining(" "));
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
