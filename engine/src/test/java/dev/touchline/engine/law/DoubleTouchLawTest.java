package dev.touchline.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.Period;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import org.junit.jupiter.api.Test;

class DoubleTouchLawTest {
    private final Law law = new DoubleTouchLaw();

    @Test
    void whoTookARestartAndPlaysTheBallAgainGivesAnIndirectFreeKickAway() {
        Situation situation = Situation.inPlay().playedTwiceBy(Side.HOME).ballAt(10, 30);

        Ruling ruling = law.judge(situation);

        assertThat(ruling).isEqualTo(new Ruling.Award(RestartKind.INDIRECT_FREE_KICK, Side.AWAY, 10, 30));
    }

    @Test
    void onceAnotherHasTouchedTheBallHeMay() {
        assertThat(law.judge(Situation.inPlay().lastTouchedBy(Side.HOME).ballAt(10, 30)))
                .isNull();
    }

    @Test
    void aKickOfTheShootOutIsDecidedOtherwise() {
        assertThat(law.judge(Situation.inPlay().in(Period.SHOOT_OUT).playedTwiceBy(Side.HOME)))
                .isNull();
    }
}
