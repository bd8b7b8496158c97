package dev.touchline.leaderboard.board;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A public result that counts, flat, for a dump. Ids alone: names are in the list of entrants. Goals after extra time
 * include those of the first 90 minutes.
 *
 * @param run which playing of the fixture, from 1; more when the ones before were voided
 * @param homeAttempt which of its policies the home entrant played with
 * @param walkover side at fault: {@code home}, {@code away} or {@code both}; null when it was played to its end
 */
@Schema(name = "ResultRecord")
record ResultRecord(
        String match,
        int run,
        String tournament,
        String rulebook,
        int number,
        int matchDay,
        long seed,
        String home,
        String away,
        int homeAttempt,
        int awayAttempt,
        int homeGoals,
        int awayGoals,
        @Nullable Integer homeExtraTime,
        @Nullable Integer awayExtraTime,
        @Nullable Integer homeShootOut,
        @Nullable Integer awayShootOut,
        @Nullable String walkover,
        int homeFailedCalls,
        int awayFailedCalls,
        String stateHash,
        String bundleSha256,
        Instant committedAt) {
    /** First line of the dump as CSV. */
    static final String CSV_HEADER = "match,run,tournament,rulebook,number,matchDay,seed,home,away,homeAttempt,"
            + "awayAttempt,homeGoals,awayGoals,homeExtraTime,awayExtraTime,homeShootOut,awayShootOut,walkover,"
            + "homeFailedCalls,awayFailedCalls,stateHash,bundleSha256,committedAt\n";

    /** A line; no cell can hold a comma, a quotation mark or a line break, nor begin like a formula. */
    String csv() {
        return cells().map(cell -> cell == null ? "" : cell.toString()).collect(Collectors.joining(",", "", "\n"));
    }

    private Stream<@Nullable Object> cells() {
        return Stream.of(
                match,
                run,
                tournament,
                rulebook,
                number,
                matchDay,
                seed,
                home,
                away,
                homeAttempt,
                awayAttempt,
                homeGoals,
                awayGoals,
                homeExtraTime,
                awayExtraTime,
                homeShootOut,
                awayShootOut,
                walkover,
                homeFailedCalls,
                awayFailedCalls,
                stateHash,
                bundleSha256,
                committedAt);
    }
}
