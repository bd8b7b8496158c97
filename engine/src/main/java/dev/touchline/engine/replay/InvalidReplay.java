package dev.touchline.engine.replay;

/** Bytes that are no complete replay; the message says what is wrong. */
public final class InvalidReplay extends Exception {
    private static final long serialVersionUID = 1L;

    InvalidReplay(String message) {
        super(message);
    }
}
