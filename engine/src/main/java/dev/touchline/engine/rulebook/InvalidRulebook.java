package dev.touchline.engine.rulebook;

/** A rulebook that cannot be: the message names the field, the value and what is permitted. */
public final class InvalidRulebook extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong, where, and what is permitted */
    public InvalidRulebook(String message) {
        super(message);
    }
}
