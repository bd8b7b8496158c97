package dev.touchline.arena.match;

/** A match that could not be played for a reason of ours; it decides nothing and is to be played again. */
public final class MatchVoid extends Exception {
    private static final long serialVersionUID = 1L;

    private final String orderId;

    MatchVoid(String orderId, String cause) {
        super(cause);
        this.orderId = orderId;
    }

    /** The order that was not fulfilled. */
    public String orderId() {
        return orderId;
    }
}
