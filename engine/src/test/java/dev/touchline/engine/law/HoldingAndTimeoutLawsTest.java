package dev.touchline.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

class HoldingAndTimeoutLawsTest {
    private static final int HOLD = Rulebook.CLASSIC_1.keeping().holdTicks();
    private static final int TIMEOUT = Rulebook.CLASSIC_1.restarts().timeoutTicks();

    @Test
    void aGoalkeeperMayHoldTheBallForSixSeconds() {
        assertThat(new HoldingLaw().judge(Situation.inPlay().heldInHands(Side.HOME, HOLD, -45, 3)))
                .isNull();
    }

    @Test
    void holdingItLongerGivesTheOpponentsAnIndirectFreeKickThere() {
        Situation situation = Situation.inPlay().heldInHands(Side.HOME, HOLD + 1, -45, 3);

        Ruling ruling = new HoldingLaw().judge(situation);

        assertThat(ruling).isEqualTo(new Ruling.Award(RestartKind.INDIRECT_FREE_KICK, Side.AWAY, -45, 3));
    }

    @Test
    void aThrowInThatIsNotTakenGoesToTheOpponents() {
        Situation situation = Situation.inPlay().restartWaiting(RestartKind.THROW_IN, Side.HOME, 5, 34, TIMEOUT + 1);

        Ruling ruling = new RestartTimeoutLaw().judge(situation);

        assertThat(ruling).isEqualTo(new Ruling.Award(RestartKind.THROW_IN, Side.AWAY, 5, 34));
    }

    @Test
    void aCornerThatIsNotTakenBecomesAGoalKick() {
        Situation situation = Situation.inPlay().restartWaiting(RestartKind.CORNER, Side.HOME, 52, 33.5, TIMEOUT + 1);

        Ruling ruling = new RestartTimeoutLaw().judge(situation);

        assertThat(ruling).isEqualTo(new Ruling.Award(RestartKind.GOAL_KICK, Side.AWAY, 47, 9.16));
    }

    @Test
    void untilThenTheRestartWaits() {
        Situation situation = Situation.inPlay().restartWaiting(RestartKind.CORNER, Side.HOME, 52, 33.5, TIMEOUT);

        assertThat(new RestartTimeoutLaw().judge(situation)).isNull();
    }
}
