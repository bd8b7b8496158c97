package dev.touchline.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.Period;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RestartTimeoutLawTest {
    private final Law law = new RestartTimeoutLaw();
    private final int timeout = Situation.inPlay().rulebook().restarts().timeoutTicks();

    @ParameterizedTest
    @EnumSource
    void untilItsTimeIsUpEveryRestartWaits(RestartKind kind) {
        assertThat(law.judge(Situation.inPlay().restartWaiting(kind, Side.HOME, 20, 10, timeout)))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"KICK_OFF, 0, 0", "THROW_IN, 5, 34", "DROP_BALL, -12, 3"})
    void aKickOffAThrowInAndADropBallGoToTheOpponents(RestartKind kind, double x, double y) {
        Situation situation = Situation.inPlay().restartWaiting(kind, Side.HOME, x, y, timeout + 1);

        Ruling ruling = law.judge(situation);

        assertThat(ruling).isEqualTo(new Ruling.Award(kind, Side.AWAY, x, y));
    }

    @ParameterizedTest
    @EnumSource(names = {"DIRECT_FREE_KICK", "INDIRECT_FREE_KICK", "PENALTY"})
    void freeKicksBecomeIndirectOnesForTheOpponentsThere(RestartKind kind) {
        Situation situation = Situation.inPlay().restartWaiting(kind, Side.HOME, 41.5, 0, timeout + 1);

        Ruling ruling = law.judge(situation);

        assertThat(ruling).isEqualTo(new Ruling.Award(RestartKind.INDIRECT_FREE_KICK, Side.AWAY, 41.5, 0));
    }

    @Test
    void outOfTheGoalAreaAnIndirectFreeKickIsTakenOnItsLine() {
        Situation freeKick =
                Situation.inPlay().restartWaiting(RestartKind.DIRECT_FREE_KICK, Side.HOME, -51, 2, timeout + 1);
        Situation goalKick =
                Situation.inPlay().restartWaiting(RestartKind.GOAL_KICK, Side.HOME, -47, 9.16, timeout + 1);

        assertThat(law.judge(freeKick)).isEqualTo(new Ruling.Award(RestartKind.INDIRECT_FREE_KICK, Side.AWAY, -47, 2));
        assertThat(law.judge(goalKick))
                .isEqualTo(new Ruling.Award(RestartKind.INDIRECT_FREE_KICK, Side.AWAY, -47, 9.16));
    }

    @Test
    void aCornerBecomesAGoalKick() {
        Situation situation = Situation.inPlay().restartWaiting(RestartKind.CORNER, Side.HOME, 52, 33.5, timeout + 1);

        Ruling ruling = law.judge(situation);

        assertThat(ruling).isEqualTo(new Ruling.Award(RestartKind.GOAL_KICK, Side.AWAY, 47, 9.16));
    }

    @Test
    void aKickOfTheShootOutHasALawOfItsOwn() {
        Situation situation = Situation.inPlay()
                .in(Period.SHOOT_OUT)
                .restartWaiting(RestartKind.PENALTY, Side.HOME, 41.5, 0, timeout + 1);

        assertThat(law.judge(situation)).isNull();
    }
}
