package dev.touchline.leaderboard.standing;

/** A setting of the standing ladder is not allowed; the message is one line that names it and says what is. */
public final class InvalidLadderSettings extends IllegalArgumentException {
    InvalidLadderSettings(String message) {
        super(message);
    }
}
