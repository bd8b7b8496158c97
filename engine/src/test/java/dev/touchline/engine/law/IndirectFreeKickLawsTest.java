package dev.touchline.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.Card;
import dev.touchline.engine.Offence;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

/** Offside, back-pass and stalling. */
class IndirectFreeKickLawsTest {

    @Test
    void offsideGivesAnIndirectFreeKickWhereThePlayerPlayedTheBall() {
        Offence offside = new Offence.Offside(Side.HOME, 9, 38, -4);

        Ruling ruling = new OffsideLaw().judge(Situation.inPlay().with(offside));

        assertThat(ruling)
                .isEqualTo(new Ruling.Punish(
                        offside, Card.NONE, new Ruling.Award(RestartKind.INDIRECT_FREE_KICK, Side.AWAY, 38, -4)));
    }

    @Test
    void aBackPassInTheGoalAreaIsPunishedOnTheLineOfTheGoalArea() {
        Offence backPass = new Offence.BackPass(Side.HOME, 0, -50, 2);

        Ruling ruling = new BackPassLaw().judge(Situation.inPlay().with(backPass));

        assertThat(ruling)
                .isEqualTo(new Ruling.Punish(
                        backPass, Card.NONE, new Ruling.Award(RestartKind.INDIRECT_FREE_KICK, Side.AWAY, -47, 2)));
    }

    @Test
    void aFreeBallThatNobodyPlaysIsDroppedForTheOthers() {
        int patience = Rulebook.CLASSIC_1.stalling().deadBallTicks();
        Situation soon = Situation.inPlay().lastTouchedBy(Side.HOME).ballStill(patience, 3, 4);
        Situation late = Situation.inPlay().lastTouchedBy(Side.HOME).ballStill(patience + 1, 3, 4);

        assertThat(new StallingLaw().judge(soon)).isNull();
        assertThat(new StallingLaw().judge(late)).isEqualTo(new Ruling.Award(RestartKind.DROP_BALL, Side.AWAY, 3, 4));
    }

    @Test
    void whoKeepsTheBallWithoutGoingAnywhereLosesIt() {
        int patience = Rulebook.CLASSIC_1.stalling().keptBallTicks();
        Situation late = Situation.inPlay().controlledBy(Side.AWAY).ballStill(patience + 1, 3, 4);

        Ruling ruling = new StallingLaw().judge(late);

        assertThat(ruling).isInstanceOfSatisfying(Ruling.Punish.class, punished -> {
            assertThat(punished.offence()).isInstanceOf(Offence.TimeWasting.class);
            assertThat(punished.restart()).isEqualTo(new Ruling.Award(RestartKind.INDIRECT_FREE_KICK, Side.HOME, 3, 4));
        });
    }
}
