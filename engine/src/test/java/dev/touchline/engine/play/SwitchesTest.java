package dev.touchline.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.Side;
import dev.touchline.engine.TestRules;
import org.junit.jupiter.api.Test;

/** A rulebook that does without a law: what the law forbids is nothing that anybody notes. */
class SwitchesTest {
    private static final int KICKER = 4;
    private static final int STRIKER = 9;

    private static boolean strikerIsNoted(boolean offside) {
        Scene scene = new Scene(TestRules.with("switches.offside", offside))
                .at(Side.HOME, KICKER, 0, 0)
                .at(Side.HOME, STRIKER, 52.4, 0)
                .owns(Side.HOME, KICKER);
        OffsidePositions.note(scene.state, KICKER, null);
        return (scene.state.offsidePositions & 1 << STRIKER) != 0;
    }

    private static boolean goalkeeperMayHandleHisMatesKick(boolean backPass) {
        Scene scene = new Scene(TestRules.with("switches.backPass", backPass));
        scene.state.footKicker = KICKER;
        return scene.state.handsAllowed(Side.HOME);
    }

    @Test
    void withoutOffsideNobodyStandsOffside() {
        assertThat(strikerIsNoted(true)).isTrue();
        assertThat(strikerIsNoted(false)).isFalse();
    }

    @Test
    void withoutTheBackPassLawHandsAreAlwaysAllowed() {
        assertThat(goalkeeperMayHandleHisMatesKick(true)).isFalse();
        assertThat(goalkeeperMayHandleHisMatesKick(false)).isTrue();
    }
}
