package dev.touchline.leaderboard.board;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.touchline.leaderboard.ladder.LadderRow;
import dev.touchline.leaderboard.ladder.Standing;
import dev.touchline.leaderboard.ladder.Tally;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A line of the leaderboard. A rank is always a range: the best and the worst place that pairwise tests leave open.
 *
 * @param reference whether it is a reference team, which holds the scale
 * @param standing {@code rated}, or why it is not: {@code unbeaten}, {@code winless}, {@code unconnected},
 *     {@code undetermined}
 * @param reason of a standing other than rated, for people
 * @param rating Elo; null, as are {@code low} and {@code high}, the ends of its 95 % interval, where it is not comparable
 * @param provisional whether the interval is still wide, or there is none
 * @param points three for a win, one for a draw
 * @param pairs meetings of the same seed with sides swapped
 * @param attempts how many of its policies played: with 1 the interval is conditional on that policy
 * @param walkovers matches lost by walkover
 * @param failedCalls calls of its policies that failed
 * @param weights licence of the model's weights, where it is known
 * @param benchmark score of the benchmark, where there is one
 * @param cost of authoring its policies, where it is known
 */
@Schema(name = "LeaderboardRow")
record LeaderboardRow(
        EntrantLink entrant,
        String provider,
        boolean reference,
        String standing,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason,
        @Nullable Double rating,
        @Nullable Double low,
        @Nullable Double high,
        int rankLow,
        int rankHigh,
        boolean provisional,
        int points,
        int matches,
        int pairs,
        int attempts,
        int won,
        int drawn,
        int lost,
        int walkovers,
        int failedCalls,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String weights,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BenchmarkScore benchmark,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Cost cost,
        @JsonIgnore @Nullable IntervalBar bar) {
    /** Score of the benchmark with its 95 % interval. */
    @Schema(name = "BenchmarkScore")
    record BenchmarkScore(double score, double low, double high) {}

    /** What authoring cost, per attempt. */
    @Schema(name = "Cost")
    record Cost(double dollars, long tokens) {}

    static LeaderboardRow of(LadderRow row, IntervalScale scale) {
        Tally tally = row.tally();
        return new LeaderboardRow(
                new EntrantLink(row.entrantId(), row.name()),
                row.provider(),
                row.isReference(),
                row.standing().name().toLowerCase(Locale.ROOT),
                row.standing() == Standing.RATED ? null : row.standing().reason(),
                row.rating(),
                row.low(),
                row.high(),
                row.rankLow(),
                row.rankHigh(),
                row.provisional(),
                tally.points(),
                tally.matches(),
                tally.pairs(),
                tally.attempts(),
                tally.won(),
                tally.drawn(),
                tally.lost(),
                tally.walkovers(),
                tally.failedCalls(),
                null,
                null,
                null,
                scale.bar(row.rating(), row.low(), row.high()));
    }

    /** Such as {@code 1–3}. */
    public String ranks() {
        return RatingText.ranks(rankLow, rankHigh);
    }

    /** Whole Elo points. */
    public String ratingText() {
        return RatingText.points(Objects.requireNonNull(rating));
    }

    /** Such as {@code 1180–1290}. */
    public String interval() {
        return RatingText.interval(Objects.requireNonNull(low), Objects.requireNonNull(high));
    }
}
