package dev.touchline.engine.drill;

/** A drill that cannot be: the message names the field, the value and what is permitted. */
public final class InvalidDrill extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong, where, and what is permitted */
    public InvalidDrill(String message) {
        super(message);
    }
}
