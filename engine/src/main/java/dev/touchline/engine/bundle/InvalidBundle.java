package dev.touchline.engine.bundle;

/** Bytes that are no intact bundle; the message says which part is wrong, at which byte, and what was expected. */
public final class InvalidBundle extends Exception {
    private static final long serialVersionUID = 1L;

    InvalidBundle(String message) {
        super(message);
    }
}
