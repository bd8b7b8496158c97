package dev.touchline.arena.play;

import dev.touchline.arena.InvalidInput;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What {@code play} is asked for.
 *
 * @param home reference to a policy, as {@link dev.touchline.arena.policy.PolicyReference} reads it
 * @param away the same
 * @param seed of the first match
 * @param rulebook name of a published rulebook
 * @param pair whether each seed is played on both sides
 * @param matches seeds to be played, from {@code seed} on; 1 to {@value #MOST_MATCHES}
 * @param workers processes at the same time, or null for one per processor
 * @param bundle where to keep the evidence: a file, or a folder when more than one match is played; null to keep none
 */
public record PlayRequest(
        String home,
        String away,
        long seed,
        String rulebook,
        boolean pair,
        int matches,
        @Nullable Integer workers,
        @Nullable Path bundle) {
    static final int MOST_MATCHES = 100_000;

    public PlayRequest {
        if (matches < 1 || matches > MOST_MATCHES) {
            throw new InvalidInput("--matches %d: permitted are 1 to %d".formatted(matches, MOST_MATCHES));
        }
    }

    /** One match of seed 1 under the current rulebook. */
    public static PlayRequest single(String home, String away) {
        return new PlayRequest(home, away, 1, "classic-1", false, 1, null, null);
    }

    /** How many matches that makes. */
    int count() {
        return pair ? 2 * matches : matches;
    }
}
