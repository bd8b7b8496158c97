package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.match.FixtureEntity;
import dev.touchline.leaderboard.match.ResultEntity;
import java.time.Instant;

/**
 * A committed result that counts and that the public may see, with the names that lists over tournaments show.
 *
 * @param tournament its name
 */
record PublicResult(FixtureEntity fixture, ResultEntity result, String tournament, EntrantLink home, EntrantLink away) {
    /** A row of {@link Results}. */
    static PublicResult of(Object[] row) {
        return new PublicResult(
                (FixtureEntity) row[0],
                (ResultEntity) row[1],
                (String) row[2],
                new EntrantLink((String) row[3], (String) row[4]),
                new EntrantLink((String) row[5], (String) row[6]));
    }

    /** When it became public. */
    Instant since() {
        Instant publicAt = fixture.publicAt;
        return publicAt == null || publicAt.isBefore(result.committedAt) ? result.committedAt : publicAt;
    }
}
