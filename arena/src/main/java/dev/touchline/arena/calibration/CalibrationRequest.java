package dev.touchline.arena.calibration;

import dev.touchline.arena.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What {@code calibrate} is asked for.
 *
 * @param home reference to a policy, as {@link dev.touchline.arena.policy.PolicyReference} reads it
 * @param away the same
 * @param matches to be played, two for each seed with the sides swapped: an even number, {@value #FEWEST_MATCHES} to
 *     {@value #MOST_MATCHES}
 * @param seed of the first pair; each further pair takes the next
 * @param workers processes at the same time, or null for one per processor
 */
public record CalibrationRequest(
        String home,
        String away,
        int matches,
        long seed,
        @Nullable Integer workers) {
    /** Two pairs: one alone says nothing of the spread between pairs. */
    static final int FEWEST_MATCHES = 4;

    static final int MOST_MATCHES = 100_000;

    public CalibrationRequest {
        if (matches < FEWEST_MATCHES || matches > MOST_MATCHES || matches % 2 != 0) {
            throw new InvalidInput(
                    "--matches %d: each seed is played on both sides; permitted are even numbers from %d to %d"
                            .formatted(matches, FEWEST_MATCHES, MOST_MATCHES));
        }
    }
}
