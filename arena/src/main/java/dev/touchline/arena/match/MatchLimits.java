package dev.touchline.arena.match;

import dev.touchline.engine.observation.CommandLayout;
import dev.touchline.sandbox.GuestLimits;
import dev.touchline.sandbox.worker.WorkerLimits;
import java.time.Duration;

/**
 * How long policies may take before they are ended. These guard the machine: they are far above what any sensible policy
 * needs, so that the speed of a machine decides no match.
 */
final class MatchLimits {
    private static final int KEPT_OUTPUT = 16 * 1024;

    /** Ends what the language runtime can interrupt. */
    static final GuestLimits GUEST = new GuestLimits(
            Duration.ofSeconds(10), Duration.ofSeconds(5), 2 * CommandLayout.LENGTH * Double.BYTES, KEPT_OUTPUT);

    /** Kills the process for the rest; longer than both of the above. */
    static final WorkerLimits WORKER =
            new WorkerLimits(Duration.ofSeconds(60), Duration.ofSeconds(8), Duration.ofSeconds(12));

    private MatchLimits() {}
}
