package dev.touchline.tournaments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.regulations.KnockoutStage;
import dev.touchline.tournaments.regulations.Regulations;
import dev.touchline.tournaments.regulations.Stage;
import dev.touchline.tournaments.regulations.TieFormat;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.results.Score;
import dev.touchline.tournaments.results.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ties of several matches; e1, the stronger, is named first. */
class TieVerdictTest {
    @Test
    void moreGoalsOverTwoLegsWin() {
        StateOfPlay state = play(new TieFormat.TwoLegs(), "cup-F-1-L1 1-0", "cup-F-1-L2 3-1");

        assertThat(winner(state)).isEqualTo("e2");
        assertThat(state.fixtures()).hasSize(2);
        assertThat(state.isOver()).isTrue();
    }

    @Test
    void secondLegIsPlayedAtTheOtherSideAndAfterTheFirst() {
        StateOfPlay state = play(new TieFormat.TwoLegs());

        FixtureState second = state.fixture("cup-F-1-L2");

        assertThat(state.ready()).extracting(FixtureState.Ready::id).containsExactly("cup-F-1-L1");
        assertThat(second.home()).isEqualTo(state.fixture("cup-F-1-L1").away());
    }

    @Test
    void secondLegBeginsWithTheGoalsOfTheFirst() {
        StateOfPlay state = play(new TieFormat.TwoLegs(), "cup-F-1-L1 3-1");

        assertThat(state.ready()).singleElement().satisfies(second -> {
            assertThat(second.lead()).isEqualTo(-2);
            assertThat(second.fixture().decidesTie()).isTrue();
        });
    }

    @Test
    void goalsAwayCountNoMoreThanOthers() {
        StateOfPlay first = play(new TieFormat.TwoLegs(), "cup-F-1-L1 1-1");

        assertThatThrownBy(() -> first.commit(Result.of("cup-F-1-L2", 2, 2)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("a knock-out tie needs a winner");
    }

    @Test
    void extraTimeOfTheSecondLegDecidesOnAggregate() {
        StateOfPlay first = play(new TieFormat.TwoLegs(), "cup-F-1-L1 1-0");

        StateOfPlay wonAway = first.commit(Result.of("cup-F-1-L2", 1, 0).withExtraTime(1, 1));
        StateOfPlay wonAtHome = first.commit(Result.of("cup-F-1-L2", 1, 0).withExtraTime(3, 1));

        assertThat(winner(wonAway)).isEqualTo("e1");
        assertThat(winner(wonAtHome)).isEqualTo("e2");
    }

    @Test
    void shootOutFollowsWhenExtraTimeLeavesTheAggregateLevel() {
        StateOfPlay first = play(new TieFormat.TwoLegs(), "cup-F-1-L1 1-0");

        StateOfPlay state =
                first.commit(Result.of("cup-F-1-L2", 1, 0).withExtraTime(2, 1).withShootOut(3, 4));

        assertThat(winner(state)).isEqualTo("e1");
        assertThat(((FixtureState.Played) state.fixture("cup-F-1-L2")).decision())
                .isEqualTo(Decision.SHOOT_OUT);
    }

    @Test
    void nothingFollowsASecondLegThatDecidesTheTie() {
        StateOfPlay first = play(new TieFormat.TwoLegs(), "cup-F-1-L1 1-0");

        assertThatThrownBy(() -> first.commit(Result.of("cup-F-1-L2", 1, 1).withExtraTime(1, 2)))
                .hasMessageContaining("it was decided after 90 minutes");
        assertThatThrownBy(() -> first.commit(Result.of("cup-F-1-L2", 1, 0)))
                .hasMessageContaining("level on aggregate");
    }

    @Test
    void whoeverForfeitsTheSecondLegLosesATieThatIsLevel() {
        StateOfPlay state = play(new TieFormat.TwoLegs(), "cup-F-1-L1 3-0")
                .commit(Result.walkover("cup-F-1-L2", Side.AWAY, new Score(0, 0)));

        assertThat(winner(state)).isEqualTo("e2");
    }

    @Test
    void lotDecidesALevelTieWhoseSecondLegBothForfeit() {
        StateOfPlay state = play(new TieFormat.TwoLegs(), "cup-F-1-L1 1-1").commit(Result.doubleWalkover("cup-F-1-L2"));

        assertThat(state.isOver()).isTrue();
        assertThat(((FixtureState.Played) state.fixture("cup-F-1-L2")).decision())
                .isEqualTo(Decision.LOT);
    }

    @Test
    void walkoverOfALegCountsThreeGoals() {
        StateOfPlay state = play(new TieFormat.TwoLegs(), "cup-F-1-L1 2-0")
                .commit(Result.walkover("cup-F-1-L2", Side.AWAY, new Score(0, 0)));

        assertThat(winner(state)).isEqualTo("e2");
    }

    @Test
    void legInWhichBothFailChangesNothing() {
        StateOfPlay state = play(new TieFormat.TwoLegs(), "cup-F-1-L1 1-0").commit(Result.doubleWalkover("cup-F-1-L2"));

        assertThat(winner(state)).isEqualTo("e1");
    }

    @Test
    void bestOfThreePairsEndsWhenOneSideCannotBeCaught() {
        StateOfPlay state = play(
                new TieFormat.BestOfPairs(3),
                "cup-F-1-P1A 1-0",
                "cup-F-1-P1B 0-0",
                "cup-F-1-P2A 2-0",
                "cup-F-1-P2B 0-2");

        assertThat(winner(state)).isEqualTo("e1");
        assertThat(state.fixture("cup-F-1-P3A")).isInstanceOf(FixtureState.Cancelled.class);
        assertThat(state.isOver()).isTrue();
    }

    @Test
    void pairGoesToMorePointsNotToMoreGoals() {
        StateOfPlay state = play(new TieFormat.BestOfPairs(1), "cup-F-1-P1A 0-5", "cup-F-1-P1B 0-1");

        assertThat(state.ready()).isEmpty();
        assertThat(winner(state)).isEqualTo("e2");
    }

    @Test
    void levelPairsGoByGoalDifferenceThenToADecider() {
        TieFormat onePair = new TieFormat.BestOfPairs(1);

        assertThat(winner(play(onePair, "cup-F-1-P1A 3-0", "cup-F-1-P1B 1-0"))).isEqualTo("e1");
        assertThat(play(onePair, "cup-F-1-P1A 1-0", "cup-F-1-P1B 1-0").ready())
                .extracting(FixtureState.Ready::id)
                .containsExactly("cup-F-1-D");
    }

    @Test
    void matchesOfAPairShareTheirSeed() {
        Tournament tournament = tournament(new TieFormat.BestOfPairs(2));

        assertThat(seedOf(tournament, "cup-F-1-P1A"))
                .isEqualTo(seedOf(tournament, "cup-F-1-P1B"))
                .isNotEqualTo(seedOf(tournament, "cup-F-1-P2A"));
    }

    private static long seedOf(Tournament tournament, String fixture) {
        return tournament.matchSeed(tournament.kickOff().fixture(fixture).fixture());
    }

    private static Tournament tournament(TieFormat format) {
        KnockoutStage stage = new KnockoutStage(
                "cup", KnockoutStage.seededRound(Stage.seeds(2)), false, new TieFormat.OneMatch(), format, 0);
        return Tournament.of(new Regulations("Cup", List.of(stage)), Cups.entrants(2), 1);
    }

    private static StateOfPlay play(TieFormat format, String... results) {
        StateOfPlay state = tournament(format).kickOff();
        for (String line : results) {
            String[] words = line.split("[ ]", 2);
            String[] goals = words[1].split("-", 2);
            state = state.commit(Result.of(words[0], Integer.parseInt(goals[0]), Integer.parseInt(goals[1])));
        }
        return state;
    }

    private static String winner(StateOfPlay state) {
        return state.bracket()
                .getFirst()
                .ties()
                .getFirst()
                .winner()
                .orElseThrow()
                .id();
    }
}
