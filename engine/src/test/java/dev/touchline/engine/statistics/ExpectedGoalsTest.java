package dev.touchline.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchline.engine.rulebook.Pitch;
import dev.touchline.engine.rulebook.Rulebook;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ExpectedGoalsTest {
    private static final Pitch PITCH = Rulebook.CLASSIC_1.pitch();

    @Test
    void straightInFrontOfTheGoalItHasTheSharesOfTheProfessionalGame() {
        assertThat(ExpectedGoals.ofShot(6, 0, PITCH)).isCloseTo(0.42, within(0.01));
        assertThat(ExpectedGoals.ofShot(11, 0, PITCH)).isCloseTo(0.20, within(0.01));
        assertThat(ExpectedGoals.ofShot(16.5, 0, PITCH)).isCloseTo(0.09, within(0.01));
        assertThat(ExpectedGoals.ofShot(25, 0, PITCH)).isCloseTo(0.03, within(0.005));
    }

    @Test
    void anAcuteAngleIsWorseThanTheMiddleAtTheSameDistance() {
        assertThat(ExpectedGoals.ofShot(3, 10, PITCH)).isLessThan(ExpectedGoals.ofShot(Math.sqrt(109), 0, PITCH));
    }

    @Property
    void itIsAChanceTheSameOnBothSidesAndSinksWithTheDistance(
            @ForAll @DoubleRange(min = 0.5, max = 100) double toGoalLine,
            @ForAll @DoubleRange(min = -40, max = 40) double fromMiddle) {
        double chance = ExpectedGoals.ofShot(toGoalLine, fromMiddle, PITCH);

        assertThat(chance).isGreaterThan(0).isLessThan(1);
        assertThat(ExpectedGoals.ofShot(toGoalLine, -fromMiddle, PITCH)).isCloseTo(chance, within(1e-12));
        assertThat(ExpectedGoals.ofShot(toGoalLine * 1.5, fromMiddle * 1.5, PITCH))
                .isLessThan(chance);
    }
}
