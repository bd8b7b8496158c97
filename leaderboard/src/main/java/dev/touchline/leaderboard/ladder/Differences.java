package dev.touchline.leaderboard.ladder;

import dev.touchline.leaderboard.ratings.Method;
import dev.touchline.leaderboard.ratings.RatingDifferences;
import dev.touchline.leaderboard.ratings.RatingDifferences.Difference;
import dev.touchline.leaderboard.ratings.RatingRules;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Differences between the ratings that follow from a log: fitted when somebody asks first, which is seldom. */
final class Differences {
    private final MatchLog log;
    private @Nullable Optional<RatingDifferences> fitted;

    Differences(MatchLog log) {
        this.log = log;
    }

    /** Empty unless both are rated. */
    synchronized Optional<Difference> between(String one, String other) {
        if (fitted == null) {
            fitted = RatingDifferences.of(log.comparisons(), RatingRules.of(Method.DAVIDSON));
        }
        return fitted.flatMap(differences -> differences.between(one, other));
    }
}
