package dev.touchline.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.Side;
import org.junit.jupiter.api.Test;

class FailureLawTest {
    private final Law law = new FailureLaw();

    @Test
    void twentyNineFailuresInARowAreForgiven() {
        assertThat(law.judge(Situation.inPlay().failedCalls(Side.HOME, 99, 29))).isNull();
    }

    @Test
    void thirtyFailuresInARowLoseTheMatch() {
        assertThat(law.judge(Situation.inPlay().failedCalls(Side.HOME, 30, 30)))
                .isEqualTo(new Ruling.Walkover(Side.HOME, "30 calls in a row failed"));
    }

    @Test
    void aHundredFailuresInAllLoseTheMatch() {
        assertThat(law.judge(Situation.inPlay().failedCalls(Side.AWAY, 100, 1)))
                .isEqualTo(new Ruling.Walkover(Side.AWAY, "100 calls failed"));
    }

    @Test
    void aPolicyThatCannotBeCalledAnyMoreLosesAtOnceAndSaysWhy() {
        assertThat(law.judge(Situation.inPlay().fatalFailure(Side.AWAY, "policy.py:3: SyntaxError")))
                .isEqualTo(new Ruling.Walkover(Side.AWAY, "policy.py:3: SyntaxError"));
    }

    @Test
    void whenBothFailAtOnceBothLose() {
        Situation situation =
                Situation.inPlay().fatalFailure(Side.HOME, "no act").failedCalls(Side.AWAY, 30, 30);

        assertThat(law.judge(situation)).isEqualTo(new Ruling.DoubleWalkover("no act", "30 calls in a row failed"));
    }
}
