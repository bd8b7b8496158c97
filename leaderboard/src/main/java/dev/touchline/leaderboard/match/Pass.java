package dev.touchline.leaderboard.match;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A pass, throw-ins, goal kicks and clearances included.
 *
 * @param side {@code home} or {@code away}
 * @param player who played it, 0 to 10
 * @param receiver the team mate who got it; null when none did
 * @param x where it was played, metres in the frame of the pitch
 * @param toX where somebody played it next, or where play stopped
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Pass(
        int tick, String side, int player, @Nullable Integer receiver, double x, double y, double toX, double toY) {}
