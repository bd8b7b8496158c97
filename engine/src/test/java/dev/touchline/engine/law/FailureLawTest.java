package dev.touchline.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.Side;
import dev.touchline.engine.rulebook.Failures;
import org.junit.jupiter.api.Test;

class FailureLawTest {
    private static final Failures LIMITS = Situation.inPlay().rulebook().failures();
    private static final int IN_A_ROW = LIMITS.consecutiveCalls();
    private static final int IN_ALL = LIMITS.totalCalls();

    private final Law law = new FailureLaw();

    @Test
    void fewerFailuresAreForgiven() {
        assertThat(law.judge(Situation.inPlay().failedCalls(Side.HOME, IN_ALL - 1, IN_A_ROW - 1)))
                .isNull();
    }

    @Test
    void tooManyFailuresInARowLoseTheMatch() {
        assertThat(law.judge(Situation.inPlay().failedCalls(Side.HOME, IN_A_ROW, IN_A_ROW)))
                .isEqualTo(new Ruling.Walkover(Side.HOME, IN_A_ROW + " calls in a row failed"));
    }

    @Test
    void tooManyFailuresInAllLoseTheMatch() {
        assertThat(law.judge(Situation.inPlay().failedCalls(Side.AWAY, IN_ALL, 1)))
                .isEqualTo(new Ruling.Walkover(Side.AWAY, IN_ALL + " calls failed"));
    }

    @Test
    void aPolicyThatCannotBeCalledAnyMoreLosesAtOnceAndSaysWhy() {
        assertThat(law.judge(Situation.inPlay().fatalFailure(Side.AWAY, "policy.py:3: SyntaxError")))
                .isEqualTo(new Ruling.Walkover(Side.AWAY, "policy.py:3: SyntaxError"));
    }

    @Test
    void whenBothFailAtOnceBothLose() {
        Situation situation =
                Situation.inPlay().fatalFailure(Side.HOME, "no act").failedCalls(Side.AWAY, IN_A_ROW, IN_A_ROW);

        assertThat(law.judge(situation))
                .isEqualTo(new Ruling.DoubleWalkover("no act", IN_A_ROW + " calls in a row failed"));
    }
}
