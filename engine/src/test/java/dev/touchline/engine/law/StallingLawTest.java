package dev.touchline.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.Offence;
import dev.touchline.engine.Period;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import org.junit.jupiter.api.Test;

class StallingLawTest {
    private final Law law = new StallingLaw();
    private final int deadBall = Situation.inPlay().rulebook().stalling().deadBallTicks();
    private final int keptBall = Situation.inPlay().rulebook().stalling().keptBallTicks();

    @Test
    void aFreeBallThatNobodyPlaysIsDroppedForTheOthers() {
        Situation soon = Situation.inPlay().lastTouchedBy(Side.HOME).ballStill(deadBall, 3, 4);
        Situation late = Situation.inPlay().lastTouchedBy(Side.HOME).ballStill(deadBall + 1, 3, 4);

        assertThat(law.judge(soon)).isNull();
        assertThat(law.judge(late)).isEqualTo(new Ruling.Award(RestartKind.DROP_BALL, Side.AWAY, 3, 4));
    }

    @Test
    void whoKeepsTheBallWithoutGoingAnywhereLosesIt() {
        Situation late = Situation.inPlay().controlledBy(Side.AWAY).ballStill(keptBall + 1, 3, 4);

        Ruling ruling = law.judge(late);

        assertThat(ruling).isInstanceOfSatisfying(Ruling.Punish.class, punished -> {
            assertThat(punished.offence()).isInstanceOf(Offence.TimeWasting.class);
            assertThat(punished.restart()).isEqualTo(new Ruling.Award(RestartKind.INDIRECT_FREE_KICK, Side.HOME, 3, 4));
        });
        assertThat(law.judge(Situation.inPlay().controlledBy(Side.AWAY).ballStill(keptBall, 3, 4)))
                .isNull();
    }

    @Test
    void aRestartAShootOutAndAGoalkeepersHandsHaveLawsOfTheirOwn() {
        int longer = keptBall + deadBall + 1;

        assertThat(law.judge(Situation.inPlay()
                        .lastTouchedBy(Side.HOME)
                        .ballStill(longer, 3, 4)
                        .restartWaiting(RestartKind.CORNER, Side.HOME, 52, 33.5, 3)))
                .isNull();
        assertThat(law.judge(Situation.inPlay()
                        .in(Period.SHOOT_OUT)
                        .lastTouchedBy(Side.HOME)
                        .ballStill(longer, 3, 4)))
                .isNull();
        assertThat(law.judge(Situation.inPlay().ballStill(longer, 3, 4).heldInHands(Side.HOME, 1, -45, 3)))
                .isNull();
    }
}
