package dev.touchline.leaderboard.match;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What a policy did in vain, counted by its reason.
 *
 * @param side {@code home} or {@code away}
 * @param kind {@code failed_call}: a call was lost; {@code rejected_command}: a command was not carried out
 * @param reason the message of the failed call, or in words why the command was not carried out
 * @param times calls lost, or commands not carried out
 * @param tick of the first
 * @param minute of the first
 * @param player whose the first command was; null for a call
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PolicyFailure(
        String side,
        String kind,
        String reason,
        int times,
        int tick,
        int minute,
        @Nullable Integer player) {

    /** Whether a whole call was lost, and with it the commands of all eleven. */
    public boolean lostCall() {
        return kind.equals("failed_call");
    }
}
