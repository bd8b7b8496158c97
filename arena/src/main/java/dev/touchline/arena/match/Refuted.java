package dev.touchline.arena.match;

/** What a worker sent is not what was asked for; the message says why. */
final class Refuted extends Exception {
    private static final long serialVersionUID = 1L;

    Refuted(String message) {
        super(message);
    }
}
