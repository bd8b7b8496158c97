package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.ladder.LadderRow;
import dev.touchline.leaderboard.ladder.RatingPoint;
import dev.touchline.leaderboard.ladder.Standing;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A rating of record with its interval and rank range.
 *
 * @param run of which computation it is; null for the current one
 * @param matches of the entrant that it rests on
 * @param elo null, as are {@code low} and {@code high}, where the entrant is not comparable
 * @param rankLow best place that the tests leave open
 * @param rankHigh worst place that they leave open
 */
@Schema(name = "EntrantRating")
record EntrantRating(
        @Nullable Long run,
        int matches,
        Standing standing,
        @Nullable Double elo,
        @Nullable Double low,
        @Nullable Double high,
        int rankLow,
        int rankHigh,
        boolean provisional) {
    static EntrantRating of(LadderRow row) {
        return new EntrantRating(
                null,
                row.tally().matches(),
                row.standing(),
                row.rating(),
                row.low(),
                row.high(),
                row.rankLow(),
                row.rankHigh(),
                row.provisional());
    }

    static EntrantRating of(RatingPoint point) {
        return new EntrantRating(
                point.run(),
                point.matches(),
                point.standing(),
                point.rating(),
                point.low(),
                point.high(),
                point.rankLow(),
                point.rankHigh(),
                point.provisional());
    }

    /** Such as {@code 1043}; where there is no number, why: {@code unbeaten}. */
    public String shown() {
        return elo == null ? standing.name().toLowerCase(Locale.ROOT) : RatingText.points(elo);
    }

    /** Such as {@code 1001–1085}; null where there is none. */
    public @Nullable String interval() {
        return low == null || high == null ? null : RatingText.interval(low, high);
    }

    /** Such as {@code 2–5}. */
    public String ranks() {
        return RatingText.ranks(rankLow, rankHigh);
    }

    /** As a line for pictures: {@code 1043, 95 % interval 1001–1085, rank 2–5}. */
    String inWords() {
        String interval = interval();
        return shown()
                + (interval == null ? "" : ", 95 % interval " + interval + ", rank " + ranks())
                + (elo != null && provisional ? ", provisional" : "");
    }
}
