package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.ladder.LadderRow;
import dev.touchline.leaderboard.ladder.LadderTable;
import java.util.DoubleSummaryStatistics;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the bars of a leaderboard begin and end at, in Elo points. Wide intervals reach beyond it and are cut, so that they
 * do not flatten all others.
 */
record IntervalScale(int from, int to) {
    private static final int STEP = 100;
    private static final int MARGIN = 150;

    static IntervalScale of(LadderTable table) {
        DoubleSummaryStatistics ratings = table.rows().stream()
                .map(LadderRow::rating)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        if (ratings.getCount() == 0) {
            return new IntervalScale(0, STEP);
        }
        return new IntervalScale(
                STEP * (int) Math.floor((ratings.getMin() - MARGIN) / STEP),
                STEP * (int) Math.ceil((ratings.getMax() + MARGIN) / STEP));
    }

    @Nullable IntervalBar bar(@Nullable Double rating, @Nullable Double low, @Nullable Double high) {
        return rating == null || low == null || high == null
                ? null
                : new IntervalBar(this, place(low), place(high) - place(low), place(rating));
    }

    private int place(double elo) {
        return (int) Math.round(IntervalBar.WIDTH * Math.clamp((elo - from) / (to - from), 0.0, 1.0));
    }
}
