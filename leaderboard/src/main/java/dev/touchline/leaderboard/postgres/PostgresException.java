package dev.touchline.leaderboard.postgres;

import org.jspecify.annotations.Nullable;

/** Reports that the embedded PostgreSQL cannot be prepared, started or stopped; the message is one line for the operator. */
public final class PostgresException extends RuntimeException {
    PostgresException(String message) {
        super(message);
    }

    PostgresException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
