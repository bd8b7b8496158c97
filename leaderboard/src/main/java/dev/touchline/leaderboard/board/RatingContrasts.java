package dev.touchline.leaderboard.board;

import dev.touchline.leaderboard.ladder.Ladder;
import dev.touchline.leaderboard.ratings.Method;
import dev.touchline.leaderboard.ratings.RatingDifferences;
import dev.touchline.leaderboard.ratings.RatingRules;
import dev.touchline.leaderboard.ratings.ResultsFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Differences between ratings of record, each with its own interval; one fit for each log, and only when somebody asks. */
@ApplicationScoped
class RatingContrasts {
    private final Ladder ladder;
    private @Nullable Fitted known;

    /** The differences that follow from a log. */
    private record Fitted(String logSha256, Optional<RatingDifferences> differences) {}

    RatingContrasts(Ladder ladder) {
        this.ladder = ladder;
    }

    /** How far one entrant is ahead of another; empty unless both are rated. */
    Optional<RatingDifferences.Difference> between(String one, String other) {
        return differences().flatMap(differences -> differences.between(one, other));
    }

    private synchronized Optional<RatingDifferences> differences() {
        String log = ladder.current().logSha256();
        Fitted last = known;
        if (last == null || !last.logSha256().equals(log)) {
            last = new Fitted(log, fit());
            known = last;
        }
        return last.differences();
    }

    private Optional<RatingDifferences> fit() {
        return ladder.current().compared() == 0
                ? Optional.empty()
                : RatingDifferences.of(
                        ResultsFile.parse("the ladder's log", ladder.logAsCsv(), false),
                        RatingRules.of(Method.DAVIDSON));
    }
}
