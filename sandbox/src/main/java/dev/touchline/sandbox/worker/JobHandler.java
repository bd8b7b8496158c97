package dev.touchline.sandbox.worker;

/** What a worker does with an order. */
@FunctionalInterface
public interface JobHandler {
    /**
     * Answers one order; called by one thread, one order at a time.
     *
     * @param recorder to be told before and after every guest call
     * @throws Exception a fault of ours, told to the parent as {@link JobFailed}; the worker goes on
     */
    byte[] handle(byte[] order, Progress progress, FlightRecorder recorder) throws Exception;
}
