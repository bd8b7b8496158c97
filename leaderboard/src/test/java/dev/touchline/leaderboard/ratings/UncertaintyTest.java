package dev.touchline.leaderboard.ratings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Intervals, rank ranges, what is provisional, and the test of the side. */
final class UncertaintyTest {
    private static final RatingRules RULES = RatingRules.of(Method.DAVIDSON);

    @Test
    void aMatchCountedTwiceInItsClusterTellsNothingNew() {
        List<RatedMatch> once = SimulatedLeague.drawn(5, 0.5, 1).pairs(20, 0);
        List<RatedMatch> twice = new ArrayList<>(once);
        twice.addAll(once);

        double before = halfWidth(Ratings.of(once, RULES));
        double after = halfWidth(Ratings.of(twice, RULES));
        double unaware = halfWidth(Ratings.of(
                twice.stream()
                        .map(match -> RatedMatch.of(match.playerA(), match.playerB(), match.scoreA(), match.scoreB()))
                        .toList(),
                RULES));

        assertThat(after).isCloseTo(before, within(1e-9 * before));
        assertThat(unaware).isLessThan(0.8 * before);
    }

    /** Two alone share all of their uncertainty; among others most of it is of their own. */
    @Test
    void aDifferenceHasAnIntervalOfItsOwn() {
        List<RatedMatch> two = SimulatedLeague.drawn(2, 0.5, 3).pairs(20, 0);
        List<RatedMatch> five = SimulatedLeague.drawn(5, 0.5, 3).pairs(20, 0);

        double together = widthOfDifference(two) / sumOfWidths(two);
        double among = widthOfDifference(five) / sumOfWidths(five);

        assertThat(together).isCloseTo(1, within(1e-9));
        assertThat(among).isBetween(0.5, 0.95);
    }

    @Test
    void aDifferenceIsThatOfTheRatingsAndTurnsWithThem() {
        List<RatedMatch> matches = SimulatedLeague.drawn(5, 0.5, 3).pairs(20, 0);
        Ratings ratings = Ratings.of(matches, RULES);
        RatingDifferences differences = RatingDifferences.of(matches, RULES).orElseThrow();

        RatingDifferences.Difference difference = difference(differences, 0, 1);
        RatingDifferences.Difference swapped = difference(differences, 1, 0);

        assertThat(difference.elo()).isCloseTo(elo(ratings, 0) - elo(ratings, 1), within(1e-9));
        assertThat(swapped.hi()).isCloseTo(-difference.lo(), within(1e-9));
        assertThat(differences.between(SimulatedLeague.name(0), "nobody")).isEmpty();
    }

    private static double widthOfDifference(List<RatedMatch> matches) {
        RatingDifferences.Difference difference =
                difference(RatingDifferences.of(matches, RULES).orElseThrow(), 0, 1);
        return difference.hi() - difference.lo();
    }

    private static double sumOfWidths(List<RatedMatch> matches) {
        Ratings ratings = Ratings.of(matches, RULES);
        return width(rating(ratings, 0)) + width(rating(ratings, 1));
    }

    private static RatingDifferences.Difference difference(RatingDifferences differences, int one, int other) {
        return differences
                .between(SimulatedLeague.name(one), SimulatedLeague.name(other))
                .orElseThrow();
    }

    /** Each policy of player 0 is another one; intervals that do not know of attempts take the mean for certain. */
    @Test
    void severalAttemptsWidenTheInterval() {
        List<RatedMatch> matches = new ArrayList<>();
        for (int attempt = 0; attempt < 6; attempt++) {
            double strength = attempt % 2 == 0 ? 1.5 : -1.5;
            SimulatedLeague league = new SimulatedLeague(new double[] {strength, 0, 0, 0}, attempt);
            for (RatedMatch match : league.pairs(20, 0)) {
                String label = "attempt " + attempt;
                matches.add(match.inCluster(label + match.cluster())
                        .withAttempts(
                                match.playerA().equals(SimulatedLeague.name(0)) ? label : "only",
                                match.playerB().equals(SimulatedLeague.name(0)) ? label : "only"));
            }
        }

        Rating aware = rating(Ratings.of(matches, RULES), 0);
        Rating unaware = rating(
                Ratings.of(
                        matches.stream()
                                .map(match -> RatedMatch.of(
                                                match.playerA(), match.playerB(), match.scoreA(), match.scoreB())
                                        .inCluster(String.valueOf(match.cluster())))
                                .toList(),
                        RULES),
                0);

        assertThat(aware.attempts()).isEqualTo(6);
        assertThat(aware.theta()).isEqualTo(unaware.theta());
        assertThat(width(aware)).isGreaterThan(2 * width(unaware));
    }

    @Test
    void equalPlayersShareAllRanks() {
        List<RatedMatch> matches =
                List.of(RatedMatch.of("a", "b", 1, 0), RatedMatch.of("b", "c", 1, 0), RatedMatch.of("c", "a", 1, 0));

        Ratings ratings = Ratings.of(matches, RULES);

        assertThat(ratings.ratings()).allSatisfy(rating -> {
            assertThat(rating.rank()).isEqualTo(1);
            assertThat(rating.rankLo()).isEqualTo(1);
            assertThat(rating.rankHi()).isEqualTo(3);
            assertThat(rating.provisional()).isTrue();
        });
    }

    @Test
    void clearDifferencesLeaveOneRankEach() {
        SimulatedLeague league = new SimulatedLeague(new double[] {1.5, 0, -1.5}, 4);

        Ratings ratings = Ratings.of(league.pairs(300, 0), RULES);

        assertThat(ratings.ratings()).extracting(Rating::rankLo).containsExactly(1, 2, 3);
        assertThat(ratings.ratings()).extracting(Rating::rankHi).containsExactly(1, 2, 3);
        assertThat(ratings.ratings()).noneMatch(Rating::provisional);
    }

    /** Family-wise: among equal players hardly any league may claim a difference. */
    @Test
    void rankRangesSeldomClaimADifferenceOfEquals() {
        int claimed = 0;
        for (int league = 0; league < 300; league++) {
            SimulatedLeague equals = new SimulatedLeague(new double[8], league);
            Ratings ratings = Ratings.of(equals.pairs(10, 0), RULES);
            claimed += ratings.ratings().stream().anyMatch(rating -> rating.rankLo() > 1) ? 1 : 0;
        }

        // 5 % and three standard deviations of 300 leagues.
        assertThat(claimed).isLessThanOrEqualTo(26);
    }

    @Test
    void anchorsHoldTheScale() {
        List<RatedMatch> matches = SimulatedLeague.drawn(4, 0.5, 9).pairs(50, 0);
        TreeMap<String, Double> references =
                new TreeMap<>(Map.of(SimulatedLeague.name(0), 700.0, SimulatedLeague.name(1), 900.0));

        Ratings free = Ratings.of(matches, RULES);
        Ratings anchored = Ratings.of(matches, RULES.on(new Scale.Anchored(references)));

        double mean = (elo(anchored, 0) + elo(anchored, 1)) / 2;
        assertThat(mean).isCloseTo(800, within(1e-9));
        assertThat(elo(anchored, 2) - elo(anchored, 3)).isCloseTo(elo(free, 2) - elo(free, 3), within(1e-9));
    }

    @Test
    void theOnlyAnchorIsCertain() {
        List<RatedMatch> matches = SimulatedLeague.drawn(4, 0.5, 9).pairs(50, 0);
        Scale scale = new Scale.Anchored(new TreeMap<>(Map.of(SimulatedLeague.name(2), 850.0)));

        Rating anchor = rating(Ratings.of(matches, RULES.on(scale)), 2);

        assertThat(anchor.elo()).isCloseTo(850, within(1e-9));
        assertThat(width(anchor)).isCloseTo(0, within(1e-5));
    }

    @Test
    void anAdvantageOfTheFirstSideIsFound() {
        List<RatedMatch> matches = new ArrayList<>();
        for (int k = 0; k < 60; k++) {
            boolean firstWins = k % 3 > 0;
            matches.add(RatedMatch.of("a", "b", firstWins ? 1 : 0, firstWins ? 0 : 1));
            matches.add(RatedMatch.of("b", "a", firstWins ? 1 : 0, firstWins ? 0 : 1));
        }

        SideEffect side = Objects.requireNonNull(Ratings.of(matches, RULES).sideEffect());

        // Odds of 2 to 1 are ln 2 in θ.
        assertThat(side.elo()).isCloseTo(EloScale.POINTS * StrictMath.log(2), within(1e-6));
        assertThat(side.p()).isLessThan(0.01);
    }

    private static double halfWidth(Ratings ratings) {
        return width(rating(ratings, 0)) / 2;
    }

    private static double width(Rating rating) {
        return Objects.requireNonNull(rating.hi()) - Objects.requireNonNull(rating.lo());
    }

    private static double elo(Ratings ratings, int player) {
        return Objects.requireNonNull(rating(ratings, player).elo());
    }

    private static Rating rating(Ratings ratings, int player) {
        return ratings.ratings().stream()
                .filter(rating -> rating.player().equals(SimulatedLeague.name(player)))
                .findFirst()
                .orElseThrow();
    }
}
