package dev.touchline.arena.match;

import dev.touchline.engine.Rejection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What one side did in a match.
 *
 * @param possession share of the ticks in which either side had the ball under control, 0 to 1; 0 if nobody ever had
 * @param shotsOnTarget goals and shots that were saved
 * @param distance run by all players together, kilometres
 * @param failedCalls calls of the policy that failed
 * @param rejectedCommands commands that could not be carried out, by reason, {@link Rejection#NONE} left out
 */
public record SideStatistics(
        double possession,
        int shots,
        int shotsOnTarget,
        int passes,
        int passesCompleted,
        int tackles,
        int tacklesWon,
        int saves,
        int corners,
        int throwIns,
        int goalKicks,
        double distance,
        int failedCalls,
        Map<Rejection, Integer> rejectedCommands) {

    public SideStatistics {
        Map<Rejection, Integer> inOrder = new EnumMap<>(Rejection.class);
        inOrder.putAll(rejectedCommands);
        rejectedCommands = Collections.unmodifiableMap(inOrder);
    }
}
