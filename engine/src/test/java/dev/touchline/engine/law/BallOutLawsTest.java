package dev.touchline.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.Period;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import org.junit.jupiter.api.Test;

/** Throw-in, goal kick and corner: exactly one of the three follows a ball that left the field without a goal. */
class BallOutLawsTest {
    private static final double LINE = 52.5 + 0.11;

    @Test
    void overTheTouchlineTheOpponentsThrowInWhereItLeft() {
        Situation situation = Situation.inPlay().ballOverTouchline(12, -34.11).lastTouchedBy(Side.HOME);

        Ruling ruling = new ThrowInLaw().judge(situation);

        assertThat(ruling).isEqualTo(new Ruling.Award(RestartKind.THROW_IN, Side.AWAY, 12, -34));
    }

    @Test
    void overTheGoalLineOffAnAttackerItIsAGoalKickAtTheGoalAreaOnThatSide() {
        Situation situation = Situation.inPlay().ballOverGoalLine(LINE, -9, 1).lastTouchedBy(Side.HOME);

        Ruling ruling = new GoalKickLaw().judge(situation);

        assertThat(ruling).isEqualTo(new Ruling.Award(RestartKind.GOAL_KICK, Side.AWAY, 47, -9.16));
        assertThat(new CornerLaw().judge(situation)).isNull();
    }

    @Test
    void overTheGoalLineOffADefenderItIsACornerOnThatSide() {
        Situation situation = Situation.inPlay().ballOverGoalLine(-LINE, 20, 0).lastTouchedBy(Side.HOME);

        Ruling ruling = new CornerLaw().judge(situation);

        assertThat(ruling).isEqualTo(new Ruling.Award(RestartKind.CORNER, Side.AWAY, -52, 33.5));
        assertThat(new GoalKickLaw().judge(situation)).isNull();
    }

    @Test
    void afterHalfTimeTheOtherTeamDefendsThatLine() {
        Situation situation = Situation.inPlay()
                .in(Period.SECOND_HALF)
                .ballOverGoalLine(-LINE, 20, 0)
                .lastTouchedBy(Side.HOME);

        assertThat(new CornerLaw().judge(situation)).isNull();
        assertThat(new GoalKickLaw().judge(situation))
                .isEqualTo(new Ruling.Award(RestartKind.GOAL_KICK, Side.AWAY, -47, 9.16));
    }

    @Test
    void aCornerThroughTheExactMiddleIsOnTheAttackersLeftWhicheverSideTheyAre() {
        Situation homeAttacks = Situation.inPlay().ballOverGoalLine(LINE, 0, 3).lastTouchedBy(Side.AWAY);
        Situation awayAttacks = Situation.inPlay().ballOverGoalLine(-LINE, 0, 3).lastTouchedBy(Side.HOME);

        assertThat(new CornerLaw().judge(homeAttacks))
                .isEqualTo(new Ruling.Award(RestartKind.CORNER, Side.HOME, 52, 33.5));
        assertThat(new CornerLaw().judge(awayAttacks))
                .isEqualTo(new Ruling.Award(RestartKind.CORNER, Side.AWAY, -52, -33.5));
    }
}
