package dev.touchline.leaderboard.ratings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

final class RatingPropertiesTest {
    private static final int PLAYERS = 5;

    /** To the bit, as the log of matches may arrive in any order. */
    @Property(tries = 60)
    void theOrderOfMatchesMovesNoBit(@ForAll Method method, @ForAll long seed) {
        List<RatedMatch> matches = league(seed, 60);
        List<RatedMatch> shuffled = new ArrayList<>(matches);
        Collections.shuffle(shuffled, new Random(seed + 1));

        Ratings ratings = Ratings.of(matches, RatingRules.of(method));
        Ratings again = Ratings.of(shuffled, RatingRules.of(method));

        assertThat(again).isEqualTo(ratings);
    }

    @Property(tries = 60)
    void namesMoveNothingButTheOrderOfSums(@ForAll Method method, @ForAll long seed) {
        List<RatedMatch> matches = league(seed, 60);
        List<RatedMatch> renamed = matches.stream()
                .map(match -> RatedMatch.of(
                        renamed(match.playerA()), renamed(match.playerB()), match.scoreA(), match.scoreB()))
                .toList();
        List<RatedMatch> alone = matches.stream()
                .map(match -> RatedMatch.of(match.playerA(), match.playerB(), match.scoreA(), match.scoreB()))
                .toList();

        Ratings ratings = Ratings.of(alone, RatingRules.of(method));
        Ratings others = Ratings.of(renamed, RatingRules.of(method));

        for (int player = 0; player < PLAYERS; player++) {
            Rating one = rating(ratings, "p" + player);
            Rating other = rating(others, renamed("p" + player));
            assertSame(one.elo(), other.elo());
            assertSame(one.lo(), other.lo());
            assertThat(other.rankLo()).isEqualTo(one.rankLo());
            assertThat(other.standing()).isEqualTo(one.standing());
        }
    }

    @Property(tries = 60)
    void swappingTheSidesOfAMatchMovesNoRating(@ForAll Method method, @ForAll long seed) {
        List<RatedMatch> matches = league(seed, 60);
        List<RatedMatch> swapped = matches.stream()
                .map(match -> RatedMatch.of(match.playerB(), match.playerA(), match.scoreB(), match.scoreA()))
                .toList();

        Ratings ratings = Ratings.of(matches, RatingRules.of(method));
        Ratings others = Ratings.of(swapped, RatingRules.of(method));

        for (int player = 0; player < PLAYERS; player++) {
            assertSame(
                    rating(ratings, "p" + player).elo(),
                    rating(others, "p" + player).elo());
        }
    }

    @Property(tries = 60)
    void everythingTwiceDoublesTheLogLikelihoodAlone(@ForAll Method method, @ForAll long seed) {
        List<RatedMatch> once = league(seed, 60);
        List<RatedMatch> twice = new ArrayList<>(once);
        twice.addAll(once);

        Ratings ratings = Ratings.of(once, RatingRules.of(method));
        Ratings doubled = Ratings.of(twice, RatingRules.of(method));

        for (int player = 0; player < PLAYERS; player++) {
            assertSame(
                    rating(ratings, "p" + player).elo(),
                    rating(doubled, "p" + player).elo());
        }
        if (ratings.logLik() != null && doubled.logLik() != null) {
            assertThat(doubled.logLik()).isCloseTo(2 * ratings.logLik(), within(1e-6));
        }
    }

    /** Each match beside its mirror image: nobody is better than anybody. */
    @Property(tries = 60)
    void mirroredResultsMakeEquals(@ForAll Method method, @ForAll long seed) {
        List<RatedMatch> matches = new ArrayList<>();
        for (RatedMatch match : league(seed, 30)) {
            matches.add(match);
            matches.add(RatedMatch.of(match.playerA(), match.playerB(), match.scoreB(), match.scoreA()));
        }

        Ratings ratings = Ratings.of(matches, RatingRules.of(method));

        if (method != Method.DIXON_COLES) {
            assertThat(ratings.ratings()).allSatisfy(rating -> {
                assertSame(rating.theta(), rating.theta() == null ? null : 0.0);
                assertThat(rating.rankHi()).isEqualTo(PLAYERS);
            });
        }
    }

    /** True of Bradley and Terry's model: the inverse of a graph's Laplacian is largest on its diagonal. */
    @Property(tries = 60)
    void oneMoreWinNeverLowersTheWinner(
            @ForAll long seed, @ForAll @IntRange(max = 4) int winner, @ForAll @IntRange(min = 1, max = 4) int further) {
        List<RatedMatch> matches = league(seed, 80);
        List<RatedMatch> more = new ArrayList<>(matches);
        more.add(RatedMatch.of("p" + winner, "p" + (winner + further) % PLAYERS, 1, 0));

        Rating before = rating(Ratings.of(matches, RatingRules.of(Method.BRADLEY_TERRY)), "p" + winner);
        Rating after = rating(Ratings.of(more, RatingRules.of(Method.BRADLEY_TERRY)), "p" + winner);

        if (before.elo() != null && after.elo() != null) {
            assertThat(after.elo()).isGreaterThanOrEqualTo(before.elo() - 1e-9);
        }
    }

    private static void assertSame(@Nullable Double one, @Nullable Double other) {
        if (one == null || other == null) {
            assertThat(one).isEqualTo(other);
        } else {
            assertThat(one).isCloseTo(other, within(1e-6));
        }
    }

    /** Reverses the alphabet. */
    private static String renamed(String player) {
        return "q" + (char) ('z' - player.charAt(1));
    }

    /** Random results with goals, some in clusters; every player has played every other. */
    private static List<RatedMatch> league(long seed, int size) {
        Random chance = new Random(seed);
        List<RatedMatch> matches = new ArrayList<>();
        for (int k = 0; k < size; k++) {
            int a = k % PLAYERS;
            int b = (a + 1 + k / PLAYERS % (PLAYERS - 1)) % PLAYERS;
            RatedMatch match = RatedMatch.of("p" + a, "p" + b, chance.nextInt(4), chance.nextInt(3));
            matches.add(chance.nextBoolean() ? match : match.inCluster("c" + k / 3));
        }
        return matches;
    }

    private static Rating rating(Ratings ratings, String player) {
        return ratings.ratings().stream()
                .filter(rating -> rating.player().equals(player))
                .findFirst()
                .orElseThrow();
    }
}
