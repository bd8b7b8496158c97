package dev.touchline.arena.verification;

import dev.touchline.arena.Console;
import dev.touchline.arena.InvalidInput;
import dev.touchline.arena.match.MatchOrder;
import dev.touchline.arena.match.MatchPool;
import dev.touchline.arena.match.MatchPoolSettings;
import dev.touchline.arena.match.MatchProgress;
import dev.touchline.arena.match.MatchVoid;
import dev.touchline.arena.match.PlayedMatch;
import dev.touchline.arena.policy.BundledPolicies;
import dev.touchline.arena.policy.Policy;
import dev.touchline.arena.policy.PolicyReference;
import dev.touchline.arena.report.Printable;
import dev.touchline.engine.bundle.Bundle;
import dev.touchline.engine.bundle.Contestant;
import dev.touchline.engine.bundle.InvalidBundle;
import dev.touchline.engine.bundle.Verification;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/** Verifies a bundle: by its recorded commands always, by its policies where asked. */
public final class Verify {
    private static final int TICKS_PER_LINK = 100;

    private Verify() {}

    /**
     * Verifies.
     *
     * @throws InvalidInput when there is no such file, or a policy of the bundle is needed and not at hand
     * @throws MatchVoid when the policies could not be run again for a reason of ours
     */
    public static VerifyReport run(VerifyRequest request, Console console) throws MatchVoid, InterruptedException {
        try {
            Bundle bundle = BundleFile.read(request.bundle());
            VerifyReport recorded = verify(bundle);
            if (!recorded.verified() || !request.reexecute()) {
                return recorded;
            }
            MatchOrder order = order(bundle, request.policies());
            try (MatchPool pool = MatchPool.open(
                    MatchPoolSettings.ofThisMachine(console::note).withWorkers(1))) {
                return reexecute(bundle, order, pool);
            }
        } catch (InvalidBundle damaged) {
            return VerifyReport.damaged(String.valueOf(damaged.getMessage()));
        }
    }

    /** Plays the recorded commands again; needs nothing but the engine. */
    static VerifyReport verify(Bundle bundle) throws InvalidBundle {
        String hash = bundle.result().stateHash();
        return switch (Verification.of(bundle)) {
            case Verification.Different(int tick, String reason) -> new VerifyReport(false, false, hash, tick, reason);
            case Verification.Verified _ -> new VerifyReport(true, false, hash, null, null);
        };
    }

    /** Runs the policies again. */
    static VerifyReport reexecute(Bundle bundle, MatchOrder order, MatchPool pool)
            throws MatchVoid, InterruptedException {
        try {
            PlayedMatch again = pool.play(order, MatchProgress.none()).get();
            return compare(bundle, again.match().hashChain());
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof MatchVoid cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** The order that a bundle answers, its policies found by their hashes. */
    static MatchOrder order(Bundle bundle, List<String> references) {
        if (bundle.setup().mirrored()) {
            throw new InvalidInput("a mirrored match cannot be run again; verify it without --reexecute");
        }
        List<Policy> known = Stream.of(
                        references.stream().map(PolicyReference::load),
                        BundledPolicies.referenceTeams().stream(),
                        BundledPolicies.samples().stream())
                .flatMap(policies -> policies)
                .toList();
        return new MatchOrder(
                "verify",
                bundle.setup().rulebook(),
                bundle.setup().seed(),
                bundle.setup().tieRule(),
                bundle.setup().lead(),
                find(bundle.home(), known),
                find(bundle.away(), known));
    }

    private static Policy find(Contestant contestant, List<Policy> known) {
        return known.stream()
                .filter(policy -> policy.sha256().equals(contestant.sha256()))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        "the policy %s (sha256 %s) is not at hand; a bundle holds its hash only: name it with --policy"
                                .formatted(Printable.line(contestant.name()), contestant.sha256())));
    }

    private static VerifyReport compare(Bundle bundle, List<String> again) {
        List<String> recorded = bundle.hashChain();
        String hash = bundle.result().stateHash();
        for (int link = 0; link < Math.max(recorded.size(), again.size()); link++) {
            boolean same = link < recorded.size()
                    && link < again.size()
                    && recorded.get(link).equals(again.get(link));
            if (!same) {
                int tick = Math.min((link + 1) * TICKS_PER_LINK, bundle.result().ticks());
                return new VerifyReport(
                        false, true, hash, tick, "the policies, run again, play another match than was recorded");
            }
        }
        return new VerifyReport(true, true, hash, null, null);
    }
}
