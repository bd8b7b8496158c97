package dev.touchline.arena.match;

import dev.touchline.arena.policy.Policy;
import dev.touchline.engine.rulebook.Rulebook;
import java.util.List;

/**
 * A policy to be tried without a result: every situation twice, in two fresh guests, then a short match against each opponent.
 *
 * @param rulebook of situations and matches
 */
public record Rehearsal(Policy policy, Rulebook rulebook, List<Situation> situations, List<Policy> opponents) {

    /**
     * One observation to be answered.
     *
     * @param name for people
     * @param observation as laid out by {@link dev.touchline.engine.observation.ObservationLayout}
     */
    @SuppressWarnings("ArrayRecordComponent") // Passed on as it is; nobody compares situations.
    public record Situation(String name, double[] observation) {}

    public Rehearsal {
        situations = List.copyOf(situations);
        opponents = List.copyOf(opponents);
    }
}
