package dev.touchline.sandbox.worker;

/** Hears in the parent how an order goes on. */
@FunctionalInterface
public interface ProgressListener {
    /** Called in the thread that waits for the answer. */
    void progressed(byte[] progress);

    /** Hears nothing. */
    static ProgressListener none() {
        return progress -> {};
    }
}
