package dev.touchline.arena.check;

import dev.touchline.arena.Console;
import dev.touchline.arena.InvalidInput;
import dev.touchline.arena.match.MatchPool;
import dev.touchline.arena.match.MatchPoolSettings;
import dev.touchline.arena.match.MatchVoid;
import dev.touchline.arena.match.Rehearsal;
import dev.touchline.arena.policy.BundledPolicies;
import dev.touchline.arena.policy.Policy;
import dev.touchline.arena.policy.PolicyReference;
import dev.touchline.engine.rulebook.Clock;
import dev.touchline.engine.rulebook.Rulebook;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Tries a policy before it plays: every kind of situation twice, then short matches against a weak and a good team. */
public final class Check {
    private static final int HALF_TICKS = 300;
    private static final int EXTRA_HALF_TICKS = 60;
    private static final List<String> OPPONENTS = List.of("ref1", "ref3");

    private Check() {}

    /**
     * Checks the policy that a reference names, in a worker of its own.
     *
     * @throws InvalidInput when there is no such policy
     * @throws MatchVoid when it could not be checked for a reason of ours
     */
    public static CheckReport run(String reference, Console console) throws MatchVoid, InterruptedException {
        Policy policy = PolicyReference.load(reference);
        try (MatchPool pool =
                MatchPool.open(MatchPoolSettings.ofThisMachine(console::note).withWorkers(1))) {
            return run(policy, pool);
        }
    }

    /** Checks a policy in a pool that is there already. */
    public static CheckReport run(Policy policy, MatchPool pool) throws MatchVoid, InterruptedException {
        Rulebook rulebook = shortened(Rulebook.CLASSIC_1);
        List<Policy> opponents = OPPONENTS.stream().map(BundledPolicies::named).toList();
        try {
            return CheckReport.of(
                    policy,
                    pool.rehearse(new Rehearsal(policy, rulebook, Situations.of(rulebook), opponents))
                            .get());
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof MatchVoid cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** The same game with halves short enough to play all periods in a moment. */
    private static Rulebook shortened(Rulebook full) {
        Clock clock = full.clock();
        return full.withClock(new Clock(
                clock.ticksPerSecond(),
                HALF_TICKS,
                EXTRA_HALF_TICKS,
                clock.shootOutKicks(),
                clock.shootOutKickTicks()));
    }
}
