package dev.touchline.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.law.Situation.Kicks;
import org.junit.jupiter.api.Test;

class ShootOutKickLawTest {
    private static final int LIMIT = Situation.inPlay().rulebook().clock().shootOutKickTicks();

    private final Law law = new ShootOutKickLaw();

    @Test
    void aStruckBallBetweenThePostsScores() {
        Situation situation =
                Situation.inPlay().kicks(new Kicks(0, 0, 0, 0, Side.AWAY, 5)).ballOverGoalLine(-52.61, 2, 1);

        Ruling ruling = law.judge(situation);

        assertThat(ruling).isEqualTo(new Ruling.ShootOutKick(Side.AWAY, true));
    }

    @Test
    void aBallWideHeldOrStillRollingWhenTimeIsUpIsMissed() {
        Kicks struck = new Kicks(1, 1, 0, 0, Side.AWAY, 5);
        Kicks old = new Kicks(1, 1, 0, 0, Side.AWAY, LIMIT);
        Ruling missed = new Ruling.ShootOutKick(Side.AWAY, false);

        assertThat(law.judge(Situation.inPlay().kicks(struck).ballOverGoalLine(-52.61, 9, 1)))
                .isEqualTo(missed);
        assertThat(law.judge(Situation.inPlay().kicks(struck).heldInHands(Side.HOME, 1, -52, 0)))
                .isEqualTo(missed);
        assertThat(law.judge(Situation.inPlay().kicks(old))).isEqualTo(missed);
        assertThat(law.judge(Situation.inPlay().kicks(struck))).isNull();
    }

    @Test
    void aBallInTheGoalBehindTheKickerIsMissed() {
        Situation situation =
                Situation.inPlay().kicks(new Kicks(0, 0, 0, 0, Side.AWAY, 5)).ballOverGoalLine(52.61, 2, 1);

        assertThat(law.judge(situation)).isEqualTo(new Ruling.ShootOutKick(Side.AWAY, false));
    }

    @Test
    void aKickThatIsNeverStruckIsMissed() {
        Situation situation = Situation.inPlay()
                .kicks(new Kicks(0, 0, 0, 0, Side.HOME, -1))
                .restartWaiting(RestartKind.PENALTY, Side.HOME, 41.5, 0, LIMIT + 1);

        Ruling ruling = law.judge(situation);

        assertThat(ruling).isEqualTo(new Ruling.ShootOutKick(Side.HOME, false));
    }

    @Test
    void itIsWonOnceTheOthersCannotCatchUp() {
        assertThat(law.judge(Situation.inPlay().kicks(new Kicks(3, 3, 3, 0, Side.HOME, -1))))
                .isEqualTo(new Ruling.FullTime());
        assertThat(law.judge(Situation.inPlay().kicks(new Kicks(5, 3, 4, 3, Side.AWAY, -1))))
                .isNull();
        assertThat(law.judge(Situation.inPlay().kicks(new Kicks(5, 4, 5, 3, Side.HOME, -1))))
                .isEqualTo(new Ruling.FullTime());
    }

    @Test
    void inSuddenDeathBothTeamsKickBeforeItIsWon() {
        assertThat(law.judge(Situation.inPlay().kicks(new Kicks(6, 5, 5, 4, Side.AWAY, -1))))
                .isNull();
        assertThat(law.judge(Situation.inPlay().kicks(new Kicks(6, 5, 6, 4, Side.HOME, -1))))
                .isEqualTo(new Ruling.FullTime());
        assertThat(law.judge(Situation.inPlay().kicks(new Kicks(6, 5, 6, 5, Side.HOME, -1))))
                .isNull();
    }
}
