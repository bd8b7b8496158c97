package dev.touchline.leaderboard.match;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What one player did.
 *
 * @param number as the interface numbers him, 0 to 10
 * @param goalkeeper whether he began in goal
 * @param x mean place while the ball was in play, metres from the centre spot as his side attacks towards +x
 * @param y mean place, metres
 * @param passes tried
 * @param card the last he saw: {@code yellow}, {@code second_yellow} or {@code red}; null when none
 * @param offAt tick at which he was sent off; null when he was not
 * @param stamina left at the end, 0 to 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlayerLine(
        int number,
        boolean goalkeeper,
        double x,
        double y,
        int goals,
        int assists,
        int shots,
        int passes,
        int passesCompleted,
        int tacklesWon,
        int fouls,
        @Nullable String card,
        @Nullable Integer offAt,
        double stamina) {

    /** Such as {@code 63 %}. */
    public String staminaText() {
        return Math.round(stamina * 100) + " %";
    }
}
