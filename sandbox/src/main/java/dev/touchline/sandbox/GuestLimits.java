package dev.touchline.sandbox;

import java.time.Duration;

/**
 * What a guest may use of the host before it is stopped. These protect the worker; they decide no match.
 *
 * <p>Times are processor time of the guest's own thread, so a busy machine stops nobody who would not be stopped on an idle
 * one. Nor may a call make the process take more than {@link #PROCESS} times as much, as by filling its memory.
 *
 * @param load the most that loading may take, imports and {@code bind} included
 * @param call the most that one call may take
 * @param beyondFuel the most that any calls in a row may take together beyond {@link #NANOS_PER_UNIT} for each unit of fuel that
 *     they used
 * @param callBytes memory that a call must have taken, kept or not, before it is ended because the heap is full; to load what
 *     an honest program imports takes 100 MB
 * @param heldBytes the most memory that the guest may hold from call to call
 * @param answerBytes the longest answer to a call
 * @param outputBytes how much of what the guest prints is kept; the rest is dropped
 */
public record GuestLimits(
        Duration load,
        Duration call,
        Duration beyondFuel,
        long callBytes,
        long heldBytes,
        int answerBytes,
        int outputBytes) {
    /** The usual {@link #callBytes}. */
    public static final long CALL_BYTES = 256L << 20;

    /** The usual {@link #heldBytes}. */
    public static final long HELD_BYTES = 128L << 20;

    /** How many times a guest's own processor time all threads together may take meanwhile. */
    public static final int PROCESS = 5;

    /**
     * Processor time that a unit of fuel stands for at the very most: about ten times what it takes in a process that
     * compiles nothing. Whoever needs more has found a step whose price is wrong.
     */
    public static final long NANOS_PER_UNIT = 10_000;

    public GuestLimits {
        if (load.isNegative() || load.isZero() || call.isNegative() || call.isZero()) {
            throw new IllegalArgumentException("time limits are positive: load " + load + ", call " + call);
        }
        if (beyondFuel.isNegative()) {
            throw new IllegalArgumentException("no time is left beyond fuel: " + beyondFuel);
        }
        if (callBytes <= 0 || heldBytes <= 0) {
            throw new IllegalArgumentException("memory limits are positive: call " + callBytes + ", held " + heldBytes);
        }
        if (answerBytes <= 0 || outputBytes < 0) {
            throw new IllegalArgumentException(
                    "sizes are positive: answerBytes " + answerBytes + ", outputBytes " + outputBytes);
        }
    }

    /** Ten seconds to load, two seconds a call, half a minute beyond fuel, 256 MB a call before a full heap is its fault, 128 MB held, 1 MB an answer, 16 KB of output. */
    public static GuestLimits defaults() {
        return new GuestLimits(
                Duration.ofSeconds(10),
                Duration.ofSeconds(2),
                Duration.ofSeconds(30),
                CALL_BYTES,
                HELD_BYTES,
                1 << 20,
                16 * 1024);
    }
}
