package dev.touchline.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.Chasers;
import dev.touchline.engine.FootballTeam;
import dev.touchline.engine.MatchSetup;
import dev.touchline.engine.MirroredMatches;
import dev.touchline.engine.RandomTeam;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.TeamController;
import dev.touchline.engine.TestRules;
import dev.touchline.engine.TieRule;
import dev.touchline.engine.event.Event;
import dev.touchline.engine.rulebook.Rulebook;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Neither side has anything of being home or away: exactly in each match, and by the figures over many. */
class FairnessTest {
    private static final Rulebook SHORT = TestRules.with("clock.halfTicks", 300, "clock.extraHalfTicks", 60);
    /** Two-sided 1 % of the normal distribution. */
    private static final double Z_OF_ONE_PERCENT = 2.5758;

    @Test
    void overTwoHundredMatchesTheSwappedMatchIsTheMirroredMatch() {
        for (long seed = 0; seed < 200; seed++) {
            TieRule tieRule = seed % 2 == 0 ? TieRule.EXTRA_TIME_AND_SHOOT_OUT : TieRule.DRAW_STANDS;
            MatchSetup plain = new MatchSetup(SHORT, seed, false, tieRule);
            MatchSetup mirrored = new MatchSetup(SHORT, seed, true, tieRule);
            int first = (int) (seed % 3);
            int second = (int) (seed / 3 % 3);

            MirroredMatches.playAndCompare(
                    match(plain, team(first, seed), team(second, ~seed)),
                    match(mirrored, team(second, ~seed), team(first, seed)));
        }
    }

    /**
     * The same team on both sides wins as often at home as away (two-sided binomial test), and each side is awarded every
     * kind of restart as often. Restarts of one match hang together, so the match is the unit: the sum of the differences
     * over independent matches, divided by the root of the sum of their squares, is normal (a sign-symmetric,
     * cluster-robust test). Nine tests at 1 % raise a false alarm in one change of the game out of eleven; hence what
     * fails is asked again on other seeds, and only what fails again has failed.
     */
    @Test
    void theSameTeamOnBothSidesFaresTheSameOnBoth() {
        Set<Figure> suspects = unequal(0, EnumSet.allOf(Figure.class));

        Set<Figure> unfair = suspects.isEmpty() ? suspects : unequal(1_000_000, suspects);

        assertThat(unfair).isEmpty();
    }

    private enum Figure {
        WINS,
        KICK_OFF,
        THROW_IN,
        GOAL_KICK,
        CORNER,
        DIRECT_FREE_KICK,
        INDIRECT_FREE_KICK,
        PENALTY,
        DROP_BALL
    }

    private static Set<Figure> unequal(long firstSeed, Set<Figure> asked) {
        Map<Figure, double[]> sums = new EnumMap<>(Figure.class);
        asked.forEach(figure -> sums.put(figure, new double[2]));
        int homeWins = 0;
        int awayWins = 0;
        for (long seed = firstSeed; seed < firstSeed + 1000; seed++) {
            Match match = match(MatchSetup.league(Rulebook.CLASSIC_1, seed), new FootballTeam(), new FootballTeam());
            Side winner = match.play().winner();
            homeWins += winner == Side.HOME ? 1 : 0;
            awayWins += winner == Side.AWAY ? 1 : 0;
            double[] difference = differences(match);
            sums.forEach((figure, sum) -> {
                double value = difference[figure.ordinal()];
                sum[0] += value;
                sum[1] += value * value;
            });
        }
        Set<Figure> unequal = EnumSet.noneOf(Figure.class);
        sums.forEach((figure, sum) -> {
            if (Math.abs(sum[0]) > Z_OF_ONE_PERCENT * Math.sqrt(sum[1])) {
                unequal.add(figure);
            }
        });
        if (asked.contains(Figure.WINS) && twoSidedBinomial(homeWins, awayWins) <= 0.01) {
            unequal.add(Figure.WINS);
        }
        assertThat(homeWins + awayWins).as("matches with a winner").isGreaterThan(200);
        return unequal;
    }

    /** Home less away: restarts awarded. */
    private static double[] differences(Match match) {
        double[] difference = new double[Figure.values().length];
        for (Event event : match.events()) {
            if (event instanceof Event.Awarded(int _, RestartKind kind, Side side, double _, double _)) {
                difference[Figure.valueOf(kind.name()).ordinal()] += side == Side.HOME ? 1 : -1;
            }
        }
        return difference;
    }

    /** The chance that two equal teams share their wins at least as unevenly. */
    private static double twoSidedBinomial(int wins, int losses) {
        int all = wins + losses;
        double logChoose = -all * Math.log(2);
        double tail = 0;
        for (int fewer = 0; fewer <= Math.min(wins, losses); fewer++) {
            tail += Math.exp(logChoose);
            logChoose += Math.log((double) (all - fewer) / (fewer + 1));
        }
        return Math.min(1, 2 * tail);
    }

    @Test
    void theBinomialTestItselfTellsChanceFromUnfairness() {
        assertThat(twoSidedBinomial(500, 500)).isEqualTo(1);
        assertThat(twoSidedBinomial(458, 542)).isBetween(0.007, 0.01);
        assertThat(twoSidedBinomial(462, 538)).isBetween(0.01, 0.02);
    }

    private static TeamController team(int kind, long seed) {
        return switch (kind) {
            case 0 -> new FootballTeam();
            case 1 -> new Chasers();
            default -> new RandomTeam(seed);
        };
    }

    private static Match match(MatchSetup setup, TeamController home, TeamController away) {
        return new Match(setup, home, away, new MatchListener() {});
    }
}
