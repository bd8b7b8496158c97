package dev.touchline.leaderboard.match;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A shot at goal.
 *
 * @param minute of the match clock, from 1; in added time the last of the half
 * @param added minute of the added time, from 1; null outside it
 * @param side {@code home} or {@code away}
 * @param player 0 to 10
 * @param result {@code goal}, {@code saved}, {@code off_target}, {@code blocked} or {@code woodwork}
 * @param x where it was struck, metres in the frame of the pitch
 * @param y where it was struck, metres in the frame of the pitch
 * @param expectedGoals the chance that it scores, 0 to 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Shot(
        int tick,
        int minute,
        @Nullable Integer added,
        String side,
        int player,
        String result,
        double x,
        double y,
        boolean headed,
        boolean penalty,
        double expectedGoals) {

    /** The minute as people read it, such as {@code 45+2}. */
    public String when() {
        return added == null ? String.valueOf(minute) : minute + "+" + added;
    }
}
