package dev.touchline.leaderboard.ratings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Published fits, and fits of the same likelihoods by other means. */
final class WorkedExamplesTest {
    private static final Offset<Double> PUBLISHED = within(1e-4);

    /** A small league with every kind of low score; first, second, goals of both. */
    private static final String LEAGUE = """
            A B 2 1
            B A 0 0
            A C 1 1
            C A 3 2
            A D 4 0
            D A 1 1
            B C 0 1
            C B 0 2
            B D 2 2
            D B 0 1
            C D 1 0
            D C 2 1
            A B 0 1
            B D 3 1
            C D 0 0
            """;

    /** Wins of the home team and of the guest, American League East 1987 (Agresti, Categorical Data Analysis). */
    private static final String BASEBALL = """
            Milwaukee Detroit 4 3
            Milwaukee Toronto 4 2
            Milwaukee NewYork 4 3
            Milwaukee Boston 6 1
            Milwaukee Cleveland 4 2
            Milwaukee Baltimore 6 0
            Detroit Milwaukee 3 3
            Detroit Toronto 4 2
            Detroit NewYork 4 3
            Detroit Boston 6 0
            Detroit Cleveland 6 1
            Detroit Baltimore 4 3
            Toronto Milwaukee 2 5
            Toronto Detroit 4 3
            Toronto NewYork 2 4
            Toronto Boston 4 3
            Toronto Cleveland 4 2
            Toronto Baltimore 6 0
            NewYork Milwaukee 3 3
            NewYork Detroit 5 1
            NewYork Toronto 2 5
            NewYork Boston 4 3
            NewYork Cleveland 4 2
            NewYork Baltimore 6 1
            Boston Milwaukee 5 1
            Boston Detroit 2 5
            Boston Toronto 3 3
            Boston NewYork 4 2
            Boston Cleveland 5 2
            Boston Baltimore 6 0
            Cleveland Milwaukee 2 5
            Cleveland Detroit 3 3
            Cleveland Toronto 3 4
            Cleveland NewYork 4 3
            Cleveland Boston 4 2
            Cleveland Baltimore 2 4
            Baltimore Milwaukee 2 5
            Baltimore Detroit 1 5
            Baltimore Toronto 1 6
            Baltimore NewYork 2 4
            Baltimore Boston 1 6
            Baltimore Cleveland 3 4
            """;

    @Test
    void fourPlayersOfBradleyAndTerry() {
        List<RatedMatch> matches = wins("A B 2 3\nA D 1 4\nB C 5 3\nC D 1 3\n");

        Ratings ratings = Ratings.of(matches, RatingRules.of(Method.BRADLEY_TERRY));

        Map<String, Double> strengths = thetas(ratings);
        strengths.replaceAll((_, theta) -> StrictMath.exp(theta));
        assertThat(strengths.get("A")).isCloseTo(.639835, PUBLISHED);
        assertThat(strengths.get("B")).isCloseTo(1.043314, PUBLISHED);
        assertThat(strengths.get("C")).isCloseTo(.659810, PUBLISHED);
        assertThat(strengths.get("D")).isCloseTo(2.270377, PUBLISHED);
        assertThat(ratings.logLik()).isCloseTo(-13.428450, within(1e-6));
        assertThat(ratings.ratings()).extracting(Rating::player).containsExactly("D", "B", "C", "A");
    }

    @Test
    void baseballOf1987AgainstBaltimore() {
        Scale baltimoreIsZero = new Scale.Anchored(new TreeMap<>(Map.of("Baltimore", EloScale.CENTRE)));

        Ratings ratings =
                Ratings.of(wins(BASEBALL), RatingRules.of(Method.BRADLEY_TERRY).on(baltimoreIsZero));

        Map<String, Double> thetas = thetas(ratings);
        assertThat(thetas.get("Boston")).isCloseTo(1.1077, PUBLISHED);
        assertThat(thetas.get("Cleveland")).isCloseTo(.6839, PUBLISHED);
        assertThat(thetas.get("Detroit")).isCloseTo(1.4364, PUBLISHED);
        assertThat(thetas.get("Milwaukee")).isCloseTo(1.5814, PUBLISHED);
        assertThat(thetas.get("NewYork")).isCloseTo(1.2476, PUBLISHED);
        assertThat(thetas.get("Toronto")).isCloseTo(1.2945, PUBLISHED);
        assertThat(thetas.get("Baltimore")).isZero();
    }

    @Test
    void withoutTiesDavidsonIsBradleyAndTerry() {
        Ratings davidson = Ratings.of(wins(BASEBALL), RatingRules.of(Method.DAVIDSON));
        Ratings bradleyTerry = Ratings.of(wins(BASEBALL), RatingRules.of(Method.BRADLEY_TERRY));

        assertThat(davidson.tie()).isZero();
        assertThat(davidson.ratings()).isEqualTo(bradleyTerry.ratings());
    }

    /** Expected values: scipy 1.17, BFGS on the same likelihood written down anew. */
    @Test
    void davidsonAsAnotherOptimiserFindsIt() {
        Ratings ratings = Ratings.of(goals(LEAGUE), RatingRules.of(Method.DAVIDSON));

        Map<String, Double> thetas = thetas(ratings);
        assertThat(thetas.get("A")).isCloseTo(0.069763, within(1e-5));
        assertThat(thetas.get("B")).isCloseTo(0.574151, within(1e-5));
        assertThat(thetas.get("C")).isCloseTo(0.264031, within(1e-5));
        assertThat(thetas.get("D")).isCloseTo(-0.907946, within(1e-5));
        assertThat(ratings.tie()).isCloseTo(1.111220, within(1e-5));
        assertThat(ratings.logLik()).isCloseTo(-15.494485412, within(1e-7));
    }

    /** Expected values: scipy 1.17, BFGS and Nelder-Mead on the same likelihood written down anew. */
    @Test
    void dixonAndColesAsAnotherOptimiserFindsIt() {
        Ratings ratings = Ratings.of(goals(LEAGUE), RatingRules.of(Method.DIXON_COLES));

        Map<String, Double> thetas = thetas(ratings);
        assertThat(thetas.get("A")).isCloseTo(0.265422, within(1e-5));
        assertThat(thetas.get("B")).isCloseTo(0.395364, within(1e-5));
        assertThat(thetas.get("C")).isCloseTo(-0.061293, within(1e-5));
        assertThat(thetas.get("D")).isCloseTo(-0.599493, within(1e-5));
        assertThat(ratings.lowScore()).isCloseTo(-0.122009, within(1e-5));
        assertThat(ratings.logLik()).isCloseTo(-38.632440139, within(1e-7));
    }

    private static Map<String, Double> thetas(Ratings ratings) {
        return ratings.ratings().stream()
                .collect(Collectors.toMap(
                        Rating::player, rating -> Objects.requireNonNull(rating.theta()), (a, _) -> a, TreeMap::new));
    }

    /** Lines of two names and how often each of them won. */
    private static List<RatedMatch> wins(String lines) {
        List<RatedMatch> matches = new ArrayList<>();
        for (RatedMatch total : goals(lines)) {
            for (int k = 0; k < total.scoreA(); k++) {
                matches.add(RatedMatch.of(total.playerA(), total.playerB(), 1, 0));
            }
            for (int k = 0; k < total.scoreB(); k++) {
                matches.add(RatedMatch.of(total.playerA(), total.playerB(), 0, 1));
            }
        }
        return matches;
    }

    private static List<RatedMatch> goals(String lines) {
        return lines.lines()
                .map(line -> line.split(" "))
                .map(cells ->
                        RatedMatch.of(cells[0], cells[1], Double.parseDouble(cells[2]), Double.parseDouble(cells[3])))
                .toList();
    }
}
