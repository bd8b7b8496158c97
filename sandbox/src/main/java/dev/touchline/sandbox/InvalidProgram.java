package dev.touchline.sandbox;

/** A set of files that is not an acceptable program; the message says which file, which rule and what is allowed. */
public final class InvalidProgram extends Exception {
    private static final long serialVersionUID = 1L;

    public InvalidProgram(String message) {
        super(message);
    }
}
