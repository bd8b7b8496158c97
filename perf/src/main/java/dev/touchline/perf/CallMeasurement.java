package dev.touchline.perf;

import dev.touchline.arena.match.MatchOrder;
import dev.touchline.arena.match.MatchPool;
import dev.touchline.arena.match.MatchPoolSettings;
import dev.touchline.arena.match.MatchProgress;
import dev.touchline.arena.match.PlayedMatch;
import dev.touchline.arena.match.Rehearsal;
import dev.touchline.arena.policy.BundledPolicies;
import dev.touchline.arena.policy.Policy;
import dev.touchline.engine.TieRule;
import dev.touchline.engine.rulebook.Rulebook;
import dev.touchline.sandbox.InvalidProgram;
import dev.touchline.sandbox.Language;
import dev.touchline.sandbox.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * One call of a policy in our sandbox, beside the same call on the same observations in the machine's own interpreter.
 *
 * <p>A policy plays some matches first, in one worker for all: what is measured is what a season costs, not its first minute.
 */
record CallMeasurement() implements Measurement {
    private static final String PYTHON = "sandbox.python.call_micros";
    private static final String PYTHON_RATIO = "sandbox.python.call_vs_cpython";
    private static final String PYTHON_ADDED = "sandbox.python.added_micros";
    private static final String JAVASCRIPT_RATIO = "sandbox.js.call_vs_node";

    private static final Rulebook RULEBOOK = Rulebook.CLASSIC_1;
    /** The seed of rehearsals: the match that is timed call by call is the one whose observations the interpreter gets. */
    private static final long SEED = 1;

    private static final int MATCHES_BEFORE = 8;

    /** Whatever its call costs more here than elsewhere is not the policy's work. */
    private static final String IDLE = """
            def act(observation):
                return [None] * 11
            """;

    private record Compared(Policy policy, double ours, PlainInterpreter.Timing theirs) {
        double ratio() {
            return theirs instanceof PlainInterpreter.Timed timed ? ours / timed.micros() : Double.NaN;
        }

        String describe() {
            return String.format(Locale.ROOT, "%s %.0f µs (%.2f)", policy.name(), ours, ratio());
        }
    }

    @Override
    public List<String> figures() {
        return List.of(PYTHON, PYTHON_RATIO, PYTHON_ADDED, JAVASCRIPT_RATIO);
    }

    @Override
    public List<Result> measure(PerfRequest request, Baseline baseline, Consumer<String> progress) throws Exception {
        List<Result> results = new ArrayList<>();
        try (MatchPool pool =
                MatchPool.open(MatchPoolSettings.ofThisMachine(progress).withWorkers(1))) {
            if (request.wantsAny(List.of(PYTHON, PYTHON_RATIO))) {
                List<Policy> teams = BundledPolicies.referenceTeams();
                List<Compared> compared =
                        compare(request.quick() ? List.of(teams.getLast()) : teams, pool, request, progress);
                results.addAll(python(compared));
            }
            if (request.wantsAny(List.of(PYTHON_ADDED))) {
                results.add(
                        added(compare(List.of(idle()), pool, request, progress).getFirst()));
            }
            if (request.wantsAny(List.of(JAVASCRIPT_RATIO))) {
                Policy team = BundledPolicies.named("ref3js");
                results.add(ratio(
                        JAVASCRIPT_RATIO,
                        compare(List.of(team), pool, request, progress).getFirst()));
            }
        }
        return results;
    }

    private static List<Compared> compare(
            List<Policy> teams, MatchPool pool, PerfRequest request, Consumer<String> progress) throws Exception {
        Policy opponent = BundledPolicies.named("ref2");
        List<Compared> compared = new ArrayList<>();
        for (Policy team : teams) {
            progress.accept("sandbox: calls of " + team.name());
            MatchOrder order = new MatchOrder("perf", RULEBOOK, SEED, TieRule.EXTRA_TIME_AND_SHOOT_OUT, team, opponent);
            PlayedMatch match = pool.play(order, MatchProgress.none()).get();
            for (int more = 1; more < (request.quick() ? 1 : MATCHES_BEFORE); more++) {
                match = pool.play(order, MatchProgress.none()).get();
            }
            double ours = pool.rehearse(new Rehearsal(team, RULEBOOK, List.of(), List.of(opponent)))
                    .get()
                    .medianMicros();
            PlainInterpreter plain = PlainInterpreter.of(team.program().language());
            compared.add(new Compared(team, ours, plain.time(team, RULEBOOK, Observations.ofHome(match.bundle()))));
        }
        return compared;
    }

    private static List<Result> python(List<Compared> compared) {
        Compared strongest = compared.getLast();
        String who = "median call of " + strongest.policy().name();
        return switch (strongest.theirs()) {
            case PlainInterpreter.Timed(double micros, String version) ->
                List.of(
                        Result.of(PYTHON, strongest.ours(), "µs", micros, who + "; baseline: " + version),
                        Result.of(PYTHON_RATIO, median(compared), "times", 1, all(compared)));
            case PlainInterpreter.Missing(String why) ->
                List.of(Result.exact(PYTHON, strongest.ours(), "µs", who), Result.absent(PYTHON_RATIO, "times", why));
        };
    }

    private static Policy idle() throws InvalidProgram {
        return new Policy("idle", Program.of(Language.PYTHON, Map.of("policy.py", IDLE)));
    }

    private static Result added(Compared idle) {
        return switch (idle.theirs()) {
            case PlainInterpreter.Timed(double micros, String version) ->
                Result.of(PYTHON_ADDED, idle.ours() - micros, "µs", micros, "a call that does nothing; " + version);
            case PlainInterpreter.Missing(String why) -> Result.absent(PYTHON_ADDED, "µs", why);
        };
    }

    private static double median(List<Compared> compared) {
        double[] ratios =
                compared.stream().mapToDouble(Compared::ratio).sorted().toArray();
        return ratios[ratios.length / 2];
    }

    private static String all(List<Compared> compared) {
        return compared.stream()
                .map(Compared::describe)
                .collect(Collectors.joining(", ", "median of the reference teams: ", ""));
    }

    private static Result ratio(String name, Compared compared) {
        return switch (compared.theirs()) {
            case PlainInterpreter.Timed(double micros, String version) ->
                Result.of(name, compared.ratio(), "times", 1, compared.describe() + ", the same calls over " + version);
            case PlainInterpreter.Missing(String why) -> Result.absent(name, "times", why);
        };
    }
}
