package dev.touchline.sandbox;

import java.time.Duration;

/**
 * What a guest may use of the host before it is stopped. These protect the worker; they decide no match.
 *
 * <p>Times are processor time of the guest's own thread, so a busy machine stops nobody who would not be stopped on an idle
 * one. A guest that waits without working is stopped after {@link #WAITING} times as much wall time.
 *
 * @param load the most that loading may take, imports and {@code bind} included
 * @param call the most that one call may take
 * @param answerBytes the longest answer to a call
 * @param outputBytes how much of what the guest prints is kept; the rest is dropped
 */
public record GuestLimits(Duration load, Duration call, int answerBytes, int outputBytes) {
    /** How many times its processor time a guest may take of wall time. */
    public static final int WAITING = 5;

    public GuestLimits {
        if (load.isNegative() || load.isZero() || call.isNegative() || call.isZero()) {
            throw new IllegalArgumentException("time limits are positive: load " + load + ", call " + call);
        }
        if (answerBytes <= 0 || outputBytes < 0) {
            throw new IllegalArgumentException(
                    "sizes are positive: answerBytes " + answerBytes + ", outputBytes " + outputBytes);
        }
    }

    /** Ten seconds to load, two seconds a call, 1 MB an answer, 16 KB of output. */
    public static GuestLimits defaults() {
        return new GuestLimits(Duration.ofSeconds(10), Duration.ofSeconds(2), 1 << 20, 16 * 1024);
    }
}
