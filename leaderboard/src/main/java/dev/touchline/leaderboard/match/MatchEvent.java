package dev.touchline.leaderboard.match;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a match and is worth a line on its page.
 *
 * @param tick ticks played when it happened
 * @param minute minute of the match, from 1; in added time the last of the half
 * @param added minute of the added time, from 1; null outside it
 * @param type such as {@code goal} or {@code corner}
 * @param side {@code home} or {@code away}; null when it concerns both
 * @param player 0 to 10; null when it concerns no player
 * @param text the line that people read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MatchEvent(
        int tick,
        int minute,
        @Nullable Integer added,
        String type,
        @Nullable String side,
        @Nullable Integer player,
        String text) {

    /** The minute as people read it, such as {@code 45+2}. */
    public String when() {
        return added == null ? String.valueOf(minute) : minute + "+" + added;
    }
}
