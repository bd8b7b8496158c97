package dev.touchline.leaderboard.cli;

import dev.touchline.arena.InvalidInput;
import dev.touchline.arena.match.MatchVoid;
import dev.touchline.leaderboard.postgres.PostgresException;
import dev.touchline.leaderboard.server.StartRefused;
import dev.touchline.tournaments.refusal.RefusedException;

/** Says in one line why a command failed. */
final class FailureLine {
    private FailureLine() {}

    /** Expected refusals speak for themselves; anything else is a fault of ours and says where to see more. */
    static String of(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        return switch (failure) {
            case BadInput refused -> onOneLine(message);
            case InvalidInput refused -> onOneLine(message);
            case RefusedException refused -> onOneLine(message);
            case MatchVoid failed -> "the match could not be played, for a reason of ours: " + onOneLine(message);
            case StartRefused refused -> onOneLine(message);
            case PostgresException refused -> onOneLine(message);
            default ->
                "unexpected failure, " + failure.getClass().getSimpleName() + ": " + onOneLine(message)
                        + " (run again with --verbose for the stack trace)";
        };
    }

    static String onOneLine(String message) {
        return message.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
