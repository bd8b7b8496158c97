package dev.touchline.arena.match;

import dev.touchline.engine.observation.CommandLayout;
import dev.touchline.sandbox.GuestLimits;
import dev.touchline.sandbox.worker.WorkerLimits;
import java.time.Duration;

/**
 * How long policies may take before they are ended, by the clock on the wall. These guard the machine: they are thousands of
 * times what a sensible policy needs, so that the load of a machine decides no match.
 */
final class MatchLimits {
    private static final int KEPT_OUTPUT = 16 * 1024;

    /** Ends what the language runtime can interrupt. */
    static final GuestLimits GUEST = new GuestLimits(
            Duration.ofSeconds(30), Duration.ofSeconds(5), 2 * CommandLayout.LENGTH * Double.BYTES, KEPT_OUTPUT);

    /** Kills the process for the rest; longer than both of the above. */
    static final WorkerLimits WORKER =
            new WorkerLimits(Duration.ofSeconds(120), Duration.ofSeconds(20), Duration.ofSeconds(40));

    private MatchLimits() {}
}
