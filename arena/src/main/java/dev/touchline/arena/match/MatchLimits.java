package dev.touchline.arena.match;

import dev.touchline.engine.observation.CommandLayout;
import dev.touchline.sandbox.GuestLimits;
import dev.touchline.sandbox.worker.WorkerLimits;
import java.time.Duration;

/**
 * What policies may take before they are ended. These guard the machine: they are thousands of times what a sensible policy
 * needs, so that neither a slow machine nor a busy one decides a match.
 */
public final class MatchLimits {
    private static final int KEPT_OUTPUT = 16 * 1024;

    /** Ends what the language runtime can interrupt. */
    public static final GuestLimits GUEST = new GuestLimits(
            Duration.ofSeconds(30),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            GuestLimits.CALL_BYTES,
            GuestLimits.HELD_BYTES,
            2 * CommandLayout.LENGTH * Double.BYTES,
            KEPT_OUTPUT);

    /** Ends processes that nothing else could. */
    static final WorkerLimits WORKER =
            new WorkerLimits(Duration.ofSeconds(120), Duration.ofSeconds(30), Duration.ofSeconds(150));

    private MatchLimits() {}
}
