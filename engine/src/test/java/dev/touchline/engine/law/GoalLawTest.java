package dev.touchline.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.Period;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import org.junit.jupiter.api.Test;

class GoalLawTest {
    private static final double LINE = 52.5 + 0.11;
    private final Law law = new GoalLaw();

    @Test
    void theBallBetweenThePostsUnderTheBarIsAGoalForTheAttackers() {
        Situation situation =
                Situation.inPlay().ballOverGoalLine(LINE, 3.5, 2.2).lastTouchedBy(Side.HOME);

        Ruling ruling = law.judge(situation);

        assertThat(ruling).isEqualTo(new Ruling.Goal(Side.HOME));
    }

    @Test
    void theTeamsSwapEndsAtHalfTime() {
        Situation situation = Situation.inPlay().in(Period.SECOND_HALF).ballOverGoalLine(LINE, 0, 0);

        Ruling ruling = law.judge(situation);

        assertThat(ruling).isEqualTo(new Ruling.Goal(Side.AWAY));
    }

    @Test
    void anOwnGoalCountsForTheAttackers() {
        Situation situation = Situation.inPlay().ballOverGoalLine(-LINE, 1, 0).lastTouchedBy(Side.HOME);

        Ruling ruling = law.judge(situation);

        assertThat(ruling).isEqualTo(new Ruling.Goal(Side.AWAY));
    }

    @Test
    void besideThePostOverTheBarOrOverTheTouchlineIsNoGoal() {
        assertThat(law.judge(Situation.inPlay().ballOverGoalLine(LINE, 3.7, 0))).isNull();
        assertThat(law.judge(Situation.inPlay().ballOverGoalLine(LINE, 0, 2.5))).isNull();
        assertThat(law.judge(Situation.inPlay().ballOverTouchline(52, 34.2))).isNull();
        assertThat(law.judge(Situation.inPlay())).isNull();
    }

    @Test
    void directlyFromAThrowInOrAnIndirectFreeKickThereIsNoGoal() {
        Situation situation = Situation.inPlay()
                .ballOverGoalLine(LINE, 0, 0)
                .lastTouchedBy(Side.HOME)
                .directlyFrom(RestartKind.INDIRECT_FREE_KICK);

        assertThat(law.judge(situation)).isNull();
        assertThat(new GoalKickLaw().judge(situation)).isInstanceOf(Ruling.Award.class);
    }

    @Test
    void directlyFromACornerThereIsAGoalButNoOwnGoal() {
        Situation goal = Situation.inPlay()
                .ballOverGoalLine(LINE, 0, 0)
                .lastTouchedBy(Side.HOME)
                .directlyFrom(RestartKind.CORNER);
        Situation ownGoal = Situation.inPlay()
                .ballOverGoalLine(-LINE, 0, 0)
                .lastTouchedBy(Side.HOME)
                .directlyFrom(RestartKind.GOAL_KICK);

        assertThat(law.judge(goal)).isEqualTo(new Ruling.Goal(Side.HOME));
        assertThat(law.judge(ownGoal)).isNull();
        assertThat(new CornerLaw().judge(ownGoal)).isInstanceOf(Ruling.Award.class);
    }
}
