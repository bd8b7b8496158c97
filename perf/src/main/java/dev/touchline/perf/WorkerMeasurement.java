package dev.touchline.perf;

import dev.touchline.arena.match.MatchOrder;
import dev.touchline.arena.match.MatchPool;
import dev.touchline.arena.match.MatchPoolSettings;
import dev.touchline.arena.match.MatchProgress;
import dev.touchline.arena.match.PlayedMatch;
import dev.touchline.arena.match.Rehearsal;
import dev.touchline.arena.match.RehearsalReport;
import dev.touchline.arena.policy.BundledPolicies;
import dev.touchline.arena.policy.Policy;
import dev.touchline.engine.TieRule;
import dev.touchline.engine.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Matches of bundled policies in one real worker, and one call of a policy beside the same call in plain Python. */
record WorkerMeasurement() implements Measurement {
    private static final String FIRST = "worker.first_match_seconds";
    private static final String WARM = "match.warm_seconds";
    private static final String CALL = "sandbox.python.call_micros";
    private static final String RATIO = "sandbox.python.call_vs_cpython";

    private static final Rulebook RULEBOOK = Rulebook.CLASSIC_1;
    /** The seed of rehearsals: the match that is timed call by call is the one whose observations Python gets. */
    private static final long SEED = 1;

    @Override
    public List<String> figures() {
        return List.of(FIRST, WARM, CALL, RATIO);
    }

    @Override
    public List<Result> measure(PerfRequest request, Baseline baseline, Consumer<String> progress) throws Exception {
        Policy policy = BundledPolicies.named("ref7");
        Policy opponent = BundledPolicies.named("ref6");
        MatchOrder order = new MatchOrder("perf", RULEBOOK, SEED, TieRule.EXTRA_TIME_AND_SHOOT_OUT, policy, opponent);
        String who = policy.name() + " against " + opponent.name();
        List<Result> results = new ArrayList<>();
        try (MatchPool pool =
                MatchPool.open(MatchPoolSettings.ofThisMachine(progress).withWorkers(1))) {
            progress.accept("worker: its first match");
            long start = System.nanoTime();
            PlayedMatch match = pool.play(order, MatchProgress.none()).get();
            results.add(baseline.seconds(FIRST, since(start), "a new process, until a whole match is over: " + who));
            results.add(baseline.seconds(WARM, warm(pool, order, request, progress), who + ", verification included"));
            if (request.wantsAny(List.of(CALL, RATIO))) {
                progress.accept("sandbox: one call, beside python3");
                RehearsalReport rehearsal = pool.rehearse(new Rehearsal(policy, RULEBOOK, List.of(), List.of(opponent)))
                        .get();
                results.addAll(calls(policy, rehearsal.medianMicros(), match));
            }
        }
        return results;
    }

    /** The quickest of a few more matches: what disturbs a match only ever makes it longer. */
    private static double warm(MatchPool pool, MatchOrder order, PerfRequest request, Consumer<String> progress)
            throws Exception {
        int matches = request.quick() ? 1 : 4;
        double quickest = Double.POSITIVE_INFINITY;
        for (int match = 1; match <= matches; match++) {
            progress.accept("worker: warm match %d of %d".formatted(match, matches));
            long start = System.nanoTime();
            pool.play(order, MatchProgress.none()).get();
            quickest = Math.min(quickest, since(start));
        }
        return quickest;
    }

    private static List<Result> calls(Policy policy, double ours, PlayedMatch match) throws Exception {
        PlainPython python = PlainPython.time(policy, RULEBOOK, Observations.ofHome(match.bundle()));
        return switch (python) {
            case PlainPython.Timed(double theirs, String version) ->
                List.of(
                        Result.of(
                                CALL,
                                ours,
                                "µs",
                                theirs,
                                "median call of %s; baseline: %s".formatted(policy.name(), version)),
                        Result.of(RATIO, ours / theirs, "times", 1, "the same calls in our sandbox over " + version));
            case PlainPython.Missing(String why) ->
                List.of(
                        Result.exact(CALL, ours, "µs", "median call of " + policy.name()),
                        Result.absent(RATIO, "times", why));
        };
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
