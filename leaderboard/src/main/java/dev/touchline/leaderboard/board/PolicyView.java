package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.policy.PolicyEntity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A registered policy: which attempt of its entrant it is, and its hash. */
@Schema(name = "Policy")
record PolicyView(int attempt, String language, String sha256) {
    static PolicyView of(PolicyEntity policy) {
        return new PolicyView(policy.attempt, policy.language, policy.sha256);
    }
}
