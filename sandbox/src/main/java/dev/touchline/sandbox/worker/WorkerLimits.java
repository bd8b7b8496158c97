package dev.touchline.sandbox.worker;

import java.time.Duration;

/**
 * When a parent gives a worker up. A guest's own limits are shorter, so these only see what those could not stop. A worker that
 * its machine lets not work may take ten times as long.
 *
 * @param start the longest until the first sign of life
 * @param silence the longest without any sign of life after that
 * @param call the longest that one guest call may take, loading included; a worker gives up long before by itself
 */
public record WorkerLimits(Duration start, Duration silence, Duration call) {
    /** One minute to start, ten seconds of silence, one minute in one call. */
    public static WorkerLimits defaults() {
        return new WorkerLimits(Duration.ofSeconds(60), Duration.ofSeconds(10), Duration.ofSeconds(60));
    }
}
