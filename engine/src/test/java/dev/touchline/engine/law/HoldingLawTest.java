package dev.touchline.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.Period;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import org.junit.jupiter.api.Test;

class HoldingLawTest {
    private final Law law = new HoldingLaw();
    private final int hold = Situation.inPlay().rulebook().keeping().holdTicks();

    @Test
    void aGoalkeeperMayHoldTheBallForSomeSeconds() {
        assertThat(law.judge(Situation.inPlay().heldInHands(Side.HOME, hold, -45, 3)))
                .isNull();
    }

    @Test
    void holdingItLongerGivesTheOpponentsAnIndirectFreeKickThere() {
        Situation situation = Situation.inPlay().heldInHands(Side.HOME, hold + 1, -45, 3);

        Ruling ruling = law.judge(situation);

        assertThat(ruling).isEqualTo(new Ruling.Award(RestartKind.INDIRECT_FREE_KICK, Side.AWAY, -45, 3));
    }

    @Test
    void inTheGoalAreaItIsTakenOnItsLine() {
        Situation situation = Situation.inPlay().heldInHands(Side.HOME, hold + 1, -51, 3);

        Ruling ruling = law.judge(situation);

        assertThat(ruling).isEqualTo(new Ruling.Award(RestartKind.INDIRECT_FREE_KICK, Side.AWAY, -47, 3));
    }

    @Test
    void atTheFeetOrInAShootOutThereIsNoLimit() {
        assertThat(law.judge(Situation.inPlay().controlledBy(Side.HOME))).isNull();
        assertThat(law.judge(Situation.inPlay().in(Period.SHOOT_OUT).heldInHands(Side.HOME, hold + 1, -45, 3)))
                .isNull();
    }
}
