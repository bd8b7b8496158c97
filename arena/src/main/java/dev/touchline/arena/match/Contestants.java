package dev.touchline.arena.match;

import dev.touchline.arena.policy.Policy;
import dev.touchline.engine.bundle.Contestant;

/** How a policy signs in a bundle. */
final class Contestants {
    private Contestants() {}

    static Contestant of(Policy policy) {
        return new Contestant(policy.name(), policy.sha256());
    }
}
