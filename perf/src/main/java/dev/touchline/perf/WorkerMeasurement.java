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
import java.util.List;
import java.util.function.Consumer;

/** Matches of bundled policies in one real worker. */
record WorkerMeasurement() implements Measurement {
    private static final String FIRST = "worker.first_match_seconds";
    private static final String WARM = "match.warm_seconds";

    private static final Rulebook RULEBOOK = Rulebook.CLASSIC_1;
    private static final long SEED = 1;

    @Override
    public List<String> figures() {
        return List.of(FIRST, WARM);
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
            pool.play(order, MatchProgress.none()).get();
            results.add(baseline.seconds(FIRST, since(start), "a new process, until a whole match is over: " + who));
            results.add(baseline.seconds(WARM, warm(pool, order, request, progress), who + ", verification included"));
        }
        return results;
    }

    /** The quickest of a few more matches: what disturbs a match only ever makes it longer. */
    private static double warm(MatchPool pool, MatchOrder order, PerfRequest request, Consumer<String> progress)
            throws Exception {
        int matches = request.quick() ? 1 : 16;
        double quickest = Double.POSITIVE_INFINITY;
        for (int match = 1; match <= matches; match++) {
            progress.accept("worker: warm match %d of %d".formatted(match, matches));
            long start = System.nanoTime();
            pool.play(order, MatchProgress.none()).get();
            quickest = Math.min(quickest, since(start));
        }
        return quickest;
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
