package dev.touchline.leaderboard.ratings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ComparabilityTest {
    /** Three players who beat one another in a circle, with a tie. */
    private static final List<RatedMatch> CIRCLE = List.of(
            RatedMatch.of("a", "b", 2, 1),
            RatedMatch.of("b", "c", 2, 1),
            RatedMatch.of("c", "a", 2, 1),
            RatedMatch.of("a", "b", 1, 1));

    @Test
    void whoOnlyWonAndWhoOnlyLostIsNotComparable() {
        List<RatedMatch> matches = with(CIRCLE, RatedMatch.of("best", "a", 1, 0), RatedMatch.of("b", "worst", 1, 0));

        Ratings ratings = Ratings.of(matches, RatingRules.of(Method.DAVIDSON));

        assertThat(ratings.fitted()).isEqualTo(4);
        assertThat(ratings.ratings())
                .extracting(Rating::player, Rating::standing)
                .endsWith(tuple("best", "unbeaten"), tuple("worst", "winless"));
        assertThat(rating(ratings, "best"))
                .satisfies(rating -> assertThat(rating.theta()).isNull())
                .satisfies(rating -> assertThat(rating.elo()).isNull())
                .satisfies(rating -> assertThat(rating.rankLo()).isEqualTo(1))
                .satisfies(rating -> assertThat(rating.rankHi()).isEqualTo(5))
                .satisfies(rating -> assertThat(rating.provisional()).isTrue());
        assertThat(ratings.notes()).singleElement().asString().startsWith("Not comparable: 2 of 5 players");
    }

    @Test
    void theRatedAreRatedAsIfTheOthersHadNotPlayed() {
        List<RatedMatch> matches = with(CIRCLE, RatedMatch.of("best", "a", 1, 0));

        Ratings alone = Ratings.of(CIRCLE, RatingRules.of(Method.DAVIDSON));
        Ratings together = Ratings.of(matches, RatingRules.of(Method.DAVIDSON));

        assertThat(together.logLik()).isEqualTo(alone.logLik());
        assertThat(together.ratings().subList(0, 3))
                .extracting(Rating::elo)
                .isEqualTo(alone.ratings().stream().map(Rating::elo).toList());
    }

    @Test
    void islandsAreNotCompared() {
        List<RatedMatch> matches = with(CIRCLE, RatedMatch.of("x", "y", 1, 0), RatedMatch.of("y", "x", 1, 0));

        Ratings ratings = Ratings.of(matches, RatingRules.of(Method.BRADLEY_TERRY));

        assertThat(ratings.ratings())
                .extracting(Rating::player, Rating::standing)
                .endsWith(tuple("x", "unconnected"), tuple("y", "unconnected"));
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void oneMatchRatesNobody(Method method) {
        Ratings ratings = Ratings.of(List.of(RatedMatch.of("a", "b", 1, 0)), RatingRules.of(method));

        assertThat(ratings.logLik()).isNull();
        assertThat(ratings.ratings())
                .allSatisfy(rating -> assertThat(rating.theta()).isNull());
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void aRidgeRatesEverybody(Method method) {
        List<RatedMatch> matches = with(CIRCLE, RatedMatch.of("best", "a", 3, 0), RatedMatch.of("b", "worst", 2, 0));

        Ratings ratings = Ratings.of(matches, RatingRules.of(method).withRidge(1));

        assertThat(ratings.ratings())
                .hasSize(5)
                .allSatisfy(rating -> assertThat(rating.theta()).isNotNull());
        assertThat(ratings.ratings().getFirst().player()).isEqualTo("best");
        assertThat(ratings.ratings().getLast().player()).isEqualTo("worst");
    }

    @Test
    void tiesAloneRateNobody() {
        List<RatedMatch> matches = List.of(RatedMatch.of("a", "b", 1, 1), RatedMatch.of("b", "c", 0, 0));

        Ratings ratings = Ratings.of(matches, RatingRules.of(Method.DAVIDSON));

        assertThat(ratings.ratings()).extracting(Rating::standing).containsOnly("undetermined");
        assertThat(ratings.notes().getFirst()).contains("the share of ties has no best value");
    }

    /** A win and a tie: ν and the distance could grow together for ever, although a tie joins both ways. */
    @Test
    void resultsWithoutContradictionHaveNoBestShareOfTies() {
        List<RatedMatch> matches = List.of(RatedMatch.of("a", "b", 1, 0), RatedMatch.of("a", "b", 1, 1));

        Ratings davidson = Ratings.of(matches, RatingRules.of(Method.DAVIDSON));
        Ratings bradleyTerry = Ratings.of(matches, RatingRules.of(Method.BRADLEY_TERRY));

        assertThat(davidson.ratings()).extracting(Rating::standing).containsOnly("undetermined");
        assertThat(bradleyTerry.ratings().getFirst().theta()).isGreaterThan(0);
    }

    @Test
    void anAttackWithoutGoalsHasNoRatingOfGoals() {
        List<RatedMatch> matches = with(CIRCLE, RatedMatch.of("blunt", "a", 0, 1), RatedMatch.of("blunt", "b", 0, 0));

        Ratings ratings = Ratings.of(matches, RatingRules.of(Method.DIXON_COLES));

        assertThat(rating(ratings, "blunt").theta()).isNull();
        assertThat(rating(ratings, "a").theta()).isNotNull();
    }

    @Test
    void zeroToZeroEverywhereIsSaid() {
        Ratings ratings = Ratings.of(List.of(RatedMatch.of("a", "b", 0, 0)), RatingRules.of(Method.DIXON_COLES));

        assertThat(ratings.ratings())
                .allSatisfy(rating -> assertThat(rating.theta()).isNull());
    }

    private static List<RatedMatch> with(List<RatedMatch> matches, RatedMatch... others) {
        List<RatedMatch> all = new ArrayList<>(matches);
        all.addAll(Stream.of(others).toList());
        return all;
    }

    private static Rating rating(Ratings ratings, String player) {
        return ratings.ratings().stream()
                .filter(rating -> rating.player().equals(player))
                .findFirst()
                .orElseThrow();
    }
}
