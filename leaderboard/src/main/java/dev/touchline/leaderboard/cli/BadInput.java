package dev.touchline.leaderboard.cli;

/** Ends a command with status 2 and one line: what is wrong, where, and what to do. */
public final class BadInput extends RuntimeException {
    public BadInput(String line) {
        super(line);
    }
}
