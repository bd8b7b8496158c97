package dev.touchline.sandbox.worker;

/** Where a handler in a worker reports its way through an order. */
@FunctionalInterface
public interface Progress {
    /** Sends bytes to the parent's {@link ProgressListener}. */
    void report(byte[] progress);
}
