package dev.touchline.leaderboard.ratings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether intervals of 95 % hold the truth in 95 % of leagues. */
final class CoverageTest {
    private static final int LEAGUES = 500;
    private static final int PLAYERS = 10;
    private static final int PAIRS_OF_EACH_TWO = 10;

    /** In the second line half of all pairs play the same match twice: only clusters know that. */
    @ParameterizedTest
    @CsvSource({"0", "0.5"})
    void intervalsHoldTheTruth(double repeated) {
        int held = 0;
        for (int league = 0; league < LEAGUES; league++) {
            SimulatedLeague truth = SimulatedLeague.drawn(PLAYERS, 0.7, league);

            Ratings ratings = Ratings.of(truth.pairs(PAIRS_OF_EACH_TWO, repeated), RatingRules.of(Method.DAVIDSON));

            for (Rating rating : ratings.ratings()) {
                held += holds(rating, truth) ? 1 : 0;
            }
        }

        assertThat(held / (double) (LEAGUES * PLAYERS)).isBetween(0.93, 0.97);
    }

    private static boolean holds(Rating rating, SimulatedLeague truth) {
        int player = Integer.parseInt(rating.player().substring("player-".length()));
        double elo = EloScale.elo(truth.theta(player));
        return rating.lo() != null && rating.hi() != null && rating.lo() <= elo && elo <= rating.hi();
    }
}
