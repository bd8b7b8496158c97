package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.board.EntrantView.Balance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entrant without its code: what badges, social cards and comparisons show.
 *
 * @param rating the current one of record; null before its first public match that counts
 * @param attempts how many policies it registered
 * @param matches committed ones, the latest first
 */
record EntrantProfile(
        EntrantLink entrant,
        String provider,
        Balance balance,
        @Nullable EntrantRating rating,
        int attempts,
        List<Appearance> appearances,
        List<ResultView> matches) {
    /** All its matches against one opponent. */
    HeadToHead against(EntrantLink opponent) {
        return HeadToHead.rowOf(appearances).stream()
                .filter(row -> row.opponent().equals(opponent))
                .findFirst()
                .orElse(HeadToHead.none(opponent));
    }

    /** These matches one by one, the latest first. */
    List<ResultView> matchesAgainst(EntrantLink opponent) {
        return matches.stream()
                .filter(match -> match.home().equals(opponent) || match.away().equals(opponent))
                .toList();
    }
}
