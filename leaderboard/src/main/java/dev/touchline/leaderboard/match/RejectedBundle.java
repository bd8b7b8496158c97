package dev.touchline.leaderboard.match;

/** A bundle does not prove what it claims; the run is void. */
public final class RejectedBundle extends Exception {
    public RejectedBundle(String message) {
        super(message);
    }
}
