package dev.touchline.leaderboard.scheduler;

import java.time.Duration;

/**
 * How a scheduler works.
 *
 * @param owner name of this server in leases; no two servers on one database have the same
 * @param lease how long an order is left to a server that is not heard of; it is heard of three times as often
 * @param pause after a first run that failed for a reason of ours; twice as long after each further one
 */
record SchedulerSettings(String owner, Duration lease, Duration pause) {
    private static final int BEATS_PER_LEASE = 3;

    Duration heartbeat() {
        return lease.dividedBy(BEATS_PER_LEASE);
    }

    /** @param failures of the same match in a row, from 1 */
    Duration pauseAfter(int failures) {
        return pause.multipliedBy(1L << Math.min(failures - 1, 10));
    }
}
