package dev.touchline.arena.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.arena.match.WorkerStarter.Code;
import dev.touchline.arena.policy.BundledPolicies;
import dev.touchline.arena.policy.Policy;
import dev.touchline.engine.TieRule;
import dev.touchline.engine.bundle.Bundle;
import dev.touchline.engine.bundle.InvalidBundle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/**
 * Fuel and play depend on the policies and the seed, on nothing else: not on whether code is interpreted or compiled, nor on
 * what the worker did before.
 *
 * <p>An ordinary run takes a few policies; {@code -Dtouchline.fuel.policies=50 -Dtouchline.fuel.seeds=3
 * -Dtouchline.fuel.matches=200} is the whole comparison.
 */
class FuelDeterminismIT {
    private static final int POLICIES = Integer.getInteger("touchline.fuel.policies", 4);
    private static final int FIRST = Integer.getInteger("touchline.fuel.first", 0);
    private static final int SEEDS = Integer.getInteger("touchline.fuel.seeds", 1);
    private static final int MATCHES_BEFORE = Integer.getInteger("touchline.fuel.matches", 4);

    @Test
    void fuelAndStatesAreTheSameInterpretedAndCompiledInAFreshAndInAWornWorker() throws Exception {
        Map<String, byte[]> interpreted = play(Code.INTERPRETED, 0);
        Map<String, byte[]> compiled = play(Code.COMPILED, 0);
        Map<String, byte[]> worn = play(Code.COMPILED, MATCHES_BEFORE);

        assertThat(interpreted).hasSize(POLICIES * SEEDS);
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, byte[]> match : interpreted.entrySet()) {
            compare(
                    "compiled: " + match.getKey(),
                    match.getValue(),
                    Objects.requireNonNull(compiled.get(match.getKey())),
                    differences);
            compare(
                    "in a worn worker: " + match.getKey(),
                    match.getValue(),
                    Objects.requireNonNull(worn.get(match.getKey())),
                    differences);
        }
        assertThat(differences).isEmpty();
        assertThat(Bundle.read(interpreted.values().iterator().next())
                        .homeFuel()
                        .total())
                .isPositive();
    }

    /** Says by what two bundles of a match differ. */
    private static void compare(String match, byte[] expected, byte[] found, List<String> differences)
            throws InvalidBundle {
        if (Arrays.equals(expected, found)) {
            return;
        }
        Bundle one = Bundle.read(expected);
        Bundle other = Bundle.read(found);
        differences.add("%s: home fuel %s and %s, first at call %d; away fuel %s and %s, first at call %d; %s and %s"
                .formatted(
                        match,
                        one.homeFuel(),
                        other.homeFuel(),
                        Arrays.mismatch(one.homeFuel().calls(), other.homeFuel().calls()),
                        one.awayFuel(),
                        other.awayFuel(),
                        Arrays.mismatch(one.awayFuel().calls(), other.awayFuel().calls()),
                        one.result(),
                        other.result()));
    }

    /** The bundles of all policies and seeds, played in one worker after so many other matches. */
    private static Map<String, byte[]> play(Code code, int matchesBefore) throws Exception {
        List<Policy> references = BundledPolicies.referenceTeams();
        Map<String, CompletableFuture<PlayedMatch>> playing = new LinkedHashMap<>();
        try (MatchPool pool = SharedPool.ofOneWorker(code)) {
            List<CompletableFuture<PlayedMatch>> before = new ArrayList<>();
            for (int match = 0; match < matchesBefore; match++) {
                before.add(pool.play(
                        order(
                                references.get(match % references.size()),
                                references.get((match / 2 + 1) % references.size()),
                                match),
                        MatchProgress.none()));
            }
            for (int number = FIRST; number < FIRST + POLICIES; number++) {
                Policy policy = ManyPolicies.policy(number);
                for (int seed = 0; seed < SEEDS; seed++) {
                    Policy opponent = references.get((number + seed) % references.size());
                    playing.put(
                            policy.name() + " against " + opponent.name() + ", seed " + seed,
                            pool.play(order(policy, opponent, seed), MatchProgress.none()));
                }
            }
            for (CompletableFuture<PlayedMatch> match : before) {
                match.get();
            }
            Map<String, byte[]> bundles = new LinkedHashMap<>();
            for (Map.Entry<String, CompletableFuture<PlayedMatch>> match : playing.entrySet()) {
                bundles.put(match.getKey(), match.getValue().get().bundle());
            }
            return bundles;
        }
    }

    private static MatchOrder order(Policy home, Policy away, long seed) {
        return new MatchOrder("fuel", Teams.SHORT, seed, TieRule.DRAW_STANDS, home, away);
    }
}
