package dev.touchline.leaderboard.ratings.matchmaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.leaderboard.ratings.EloScale;
import dev.touchline.leaderboard.ratings.RatedMatch;
import dev.touchline.leaderboard.ratings.SimulatedLeague;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class MatchmakerTest {
    private static final int ENTRANTS = 8;

    /** What became of a ladder. */
    private record Ending(Advice advice, List<RatedMatch> matches, List<Pairing> pairings) {
        boolean isWrong(List<String> truth) {
            return advice instanceof Advice.Declared(var order) && !order.equals(truth);
        }
    }

    /** The figure of the ladder: 8 entrants 60 Elo points apart, 27 % ties among equals, 200 seeds. */
    @Test
    void anOrderOfEightIsDeclaredWithin2200MatchesAndSeldomWrongly() {
        int ladders = 200;
        int[] matches = new int[ladders];
        int wrong = 0;
        for (int seed = 0; seed < ladders; seed++) {
            List<Integer> strengths = shuffled(seed);

            Ending ending = play(strengths, 60, 60, seed);

            matches[seed] = ending.matches().size();
            wrong += ending.isWrong(truth(strengths)) ? 1 : 0;
            assertThat(ending.advice()).isInstanceOf(Advice.Declared.class);
        }

        Arrays.sort(matches);
        assertThat((matches[ladders / 2 - 1] + matches[ladders / 2]) / 2).isLessThanOrEqualTo(2200);
        assertThat(wrong).isLessThanOrEqualTo(ladders * 5 / 100);
    }

    /** The hardest case: two neighbours all but equal, everyone else far apart. */
    @Test
    void almostEqualNeighboursAreSeldomDeclaredWrongly() {
        int ladders = 100;
        int wrong = 0;
        int undecided = 0;
        for (int seed = 0; seed < ladders; seed++) {
            List<Integer> strengths = shuffled(seed);

            Ending ending = play(strengths, 1, 80, seed);

            wrong += ending.isWrong(truth(strengths)) ? 1 : 0;
            if (ending.advice() instanceof Advice.Undecided(var tiers)) {
                undecided++;
                assertThat(tiers).hasSizeLessThan(ENTRANTS);
            }
        }

        // 5 % and three standard deviations of a hundred ladders.
        assertThat(wrong).isLessThanOrEqualTo(11);
        assertThat(undecided).isGreaterThan(ladders / 2);
    }

    @Test
    void everyoneReachesTheFloorAndOneTenthIsExploration() {
        Ending ending = play(shuffled(5), 60, 60, 5);

        List<Pairing> pairings = ending.pairings();
        long explored = pairings.stream()
                .filter(pairing -> pairing.reason() == Pairing.Reason.EXPLORATION)
                .count();
        for (int entrant = 0; entrant < ENTRANTS; entrant++) {
            String name = SimulatedLeague.name(entrant);
            assertThat(ending.matches().stream()
                            .limit(200)
                            .filter(match -> match.playerA().equals(name)
                                    || match.playerB().equals(name)))
                    .hasSizeGreaterThanOrEqualTo(MatchmakingRules.STANDARD.floor());
        }
        assertThat(explored / (double) pairings.size()).isBetween(0.07, 0.13);
    }

    @Test
    void theSameStateAndSeedGiveTheSameAdviceWhateverTheOrder() {
        List<RatedMatch> matches =
                new ArrayList<>(play(shuffled(2), 60, 60, 2).matches().subList(0, 60));
        List<String> entrants = new ArrayList<>(truth(shuffled(2)));
        Advice advice = new Matchmaker(MatchmakingRules.STANDARD, 2).advise(entrants, matches);

        Collections.shuffle(matches, new Random(1));
        Collections.shuffle(entrants, new Random(1));

        assertThat(new Matchmaker(MatchmakingRules.STANDARD, 2).advise(entrants, matches))
                .isEqualTo(advice);
        assertThat(new Matchmaker(MatchmakingRules.STANDARD, 3).advise(entrants, matches))
                .isNotEqualTo(advice);
    }

    @Test
    void matchesWithOthersDoNotCount() {
        List<String> entrants = List.of("a", "b");
        List<RatedMatch> withOthers = List.of(RatedMatch.of("a", "x", 1, 0), RatedMatch.of("x", "y", 1, 0));
        Matchmaker matchmaker = new Matchmaker(MatchmakingRules.STANDARD, 1);

        assertThat(matchmaker.advise(entrants, withOthers)).isEqualTo(matchmaker.advise(entrants, List.of()));
    }

    /**
     * The hardest newcomer: all but equal to one of seven who are in order already, and just behind it. More of them:
     * {@code -Dladder.newcomers=600}.
     */
    @Test
    void aNewcomerIsSeldomPlacedWrongly() {
        int ladders = Integer.getInteger("ladder.newcomers", 60);
        int wrong = 0;
        for (int seed = 0; seed < ladders; seed++) {
            List<Integer> strengths = shuffled(seed);
            SimulatedLeague league = league(strengths, 1, 80, seed);
            Matchmaker matchmaker = new Matchmaker(MatchmakingRules.STANDARD, seed);
            List<String> old = new ArrayList<>(truth(strengths));
            old.remove(1);
            List<RatedMatch> before = playOn(matchmaker, league, old, List.of()).matches();

            Ending ending = playOn(matchmaker, league, truth(strengths), before);

            wrong += ending.isWrong(truth(strengths)) ? 1 : 0;
        }

        // 5 % and three standard deviations.
        System.out.printf("newcomers: %d of %d orders wrong%n", wrong, ladders);
        assertThat(wrong).isLessThanOrEqualTo((int) (0.05 * ladders + 3 * Math.sqrt(0.05 * 0.95 * ladders)));
    }

    @Test
    void anotherFieldIsAnotherQuestionThoughOldMatchesTell() {
        List<RatedMatch> matches = play(shuffled(5), 60, 60, 5).matches();
        List<String> entrants = new ArrayList<>(truth(shuffled(5)));
        entrants.add("newcomer");

        Advice advice = new Matchmaker(MatchmakingRules.STANDARD, 5).advise(entrants, matches, 0);

        assertThat(advice).isInstanceOfSatisfying(Advice.Play.class, play -> {
            assertThat(play.matchesThen()).isEqualTo(20 * (ENTRANTS + 1) / 2);
            assertThat(play.pairings())
                    .filteredOn(one -> one.reason() == Pairing.Reason.FLOOR)
                    .hasSize(10)
                    .allMatch(one -> one.entrantA().equals("newcomer"));
        });
    }

    @Test
    void theOutlookNamesEveryGapOfTheOrderThatIsLikeliestNow() {
        Ending ending = play(shuffled(5), 60, 60, 5);
        List<String> order = truth(shuffled(5));

        Outlook outlook = new Matchmaker(MatchmakingRules.STANDARD, 5)
                .outlook(order, ending.matches(), ending.matches().size());

        assertThat(outlook.gaps()).hasSize(ENTRANTS - 1).allMatch(Outlook.Gap::separated);
        assertThat(outlook.gaps()).extracting(Outlook.Gap::upper).isEqualTo(order.subList(0, ENTRANTS - 1));
        assertThat(outlook.gaps()).extracting(Outlook.Gap::lower).isEqualTo(order.subList(1, ENTRANTS));
        assertThat(outlook.gaps()).allMatch(gap -> gap.z() >= outlook.bound());
        assertThat(outlook.gaps()).allMatch(gap -> Math.abs(gap.ahead() - 60) < 4 * gap.standardError());
        assertThat(outlook.lastLook()).isEqualTo(1600 * ENTRANTS / 2);
        assertThat(outlook.verdict()).isEqualTo(Outlook.Verdict.DECLARED);
    }

    @Test
    void theOutlookIsOpenBetweenTwoLooksHoweverFarNeighboursStandApart() {
        Ending ending = play(shuffled(5), 60, 60, 5);
        Matchmaker matchmaker = new Matchmaker(MatchmakingRules.STANDARD, 5);
        int moment = ending.matches().size();

        Outlook between = matchmaker.outlook(truth(shuffled(5)), ending.matches(), moment + 2);
        Outlook after = matchmaker.outlook(truth(shuffled(5)), List.of(), 1600 * ENTRANTS / 2);
        Advice advice = matchmaker.advise(truth(shuffled(5)), List.of(), 1600 * ENTRANTS / 2);

        assertThat(between.gaps()).allMatch(Outlook.Gap::separated);
        assertThat(between.verdict()).isEqualTo(Outlook.Verdict.OPEN);
        assertThat(after.verdict()).isEqualTo(Outlook.Verdict.UNDECIDED);
        assertThat(after.gaps()).allMatch(gap -> gap.z() == 0 && !gap.separated());
        assertThat(advice).isInstanceOf(Advice.Undecided.class);
    }

    @Test
    void aLadderNeedsTwo() {
        Matchmaker matchmaker = new Matchmaker(MatchmakingRules.STANDARD, 1);

        assertThatThrownBy(() -> matchmaker.advise(List.of("a"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> matchmaker.advise(List.of("a", "a"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Places by entrant, so that names say nothing about strength. */
    private static List<Integer> shuffled(int seed) {
        List<Integer> places =
                new ArrayList<>(IntStream.range(0, ENTRANTS).boxed().toList());
        Collections.shuffle(places, new Random(seed));
        return places;
    }

    private static List<String> truth(List<Integer> places) {
        return IntStream.range(0, ENTRANTS)
                .mapToObj(place -> SimulatedLeague.name(places.indexOf(place)))
                .toList();
    }

    /** Plays a ladder to its end; the gap between the first two differs from the others, in Elo points. */
    private static Ending play(List<Integer> places, double firstGap, double otherGaps, long seed) {
        return playOn(
                new Matchmaker(MatchmakingRules.STANDARD, seed),
                league(places, firstGap, otherGaps, seed),
                truth(places),
                List.of());
    }

    private static SimulatedLeague league(List<Integer> places, double firstGap, double otherGaps, long seed) {
        double[] theta = places.stream()
                .mapToDouble(place -> place == 0 ? 0 : -(firstGap + (place - 1) * otherGaps) / EloScale.POINTS)
                .toArray();
        return new SimulatedLeague(theta, new SplittableRandom(seed).nextLong());
    }

    /** Plays until there is an answer, after matches that were played before these were the entrants. */
    private static Ending playOn(
            Matchmaker matchmaker, SimulatedLeague league, List<String> entrants, List<RatedMatch> before) {
        List<String> names =
                IntStream.range(0, ENTRANTS).mapToObj(SimulatedLeague::name).toList();
        List<RatedMatch> matches = new ArrayList<>(before);
        List<Pairing> pairings = new ArrayList<>();
        Advice advice = matchmaker.advise(entrants, matches, 0);
        while (advice instanceof Advice.Play play) {
            for (Pairing pairing : play.pairings()) {
                int a = names.indexOf(pairing.entrantA());
                int b = names.indexOf(pairing.entrantB());
                matches.add(league.match(a, b));
                matches.add(league.match(b, a));
            }
            pairings.addAll(play.pairings());
            assertThat(matches).hasSize(before.size() + play.matchesThen());
            advice = matchmaker.advise(entrants, matches, play.matchesThen());
        }
        return new Ending(advice, matches, pairings);
    }
}
