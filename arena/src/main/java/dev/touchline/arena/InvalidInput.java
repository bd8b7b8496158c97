package dev.touchline.arena;

/** Something a user named or wrote cannot be used; the message is one line: what is wrong, where, and what to do. */
public final class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param line what is wrong, where, what is allowed, what to do */
    public InvalidInput(String line) {
        super(line);
    }
}
