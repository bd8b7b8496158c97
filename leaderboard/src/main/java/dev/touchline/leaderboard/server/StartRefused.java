package dev.touchline.leaderboard.server;

/** The server cannot start here; the message is one line that says why and what to do. */
public final class StartRefused extends RuntimeException {
    StartRefused(String message) {
        super(message);
    }
}
