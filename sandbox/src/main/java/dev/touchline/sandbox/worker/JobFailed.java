package dev.touchline.sandbox.worker;

/** The handler of an order threw in the worker: a fault of ours; the worker is still good. */
public final class JobFailed extends Exception {
    private static final long serialVersionUID = 1L;

    JobFailed(String message) {
        super(message);
    }
}
