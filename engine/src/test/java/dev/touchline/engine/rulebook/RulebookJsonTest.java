package dev.touchline.engine.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RulebookJsonTest {
    private static final String CLASSIC = RulebookJson.write(Rulebook.CLASSIC_1);

    @Test
    void whatIsWrittenReadsBackEqual() {
        assertThat(RulebookJson.read(CLASSIC)).isEqualTo(Rulebook.CLASSIC_1);
        assertThat(RulebookJson.write(RulebookJson.read(CLASSIC))).isEqualTo(CLASSIC);
    }

    @Test
    void anImpossibleConstantIsRefusedWithFieldValueAndRange() {
        assertThatThrownBy(() -> RulebookJson.read(CLASSIC.replace("\"length\":105.0", "\"length\":-3")))
                .isInstanceOf(InvalidRulebook.class)
                .hasMessage("pitch.length: -3.0 is outside 60.0 to 130.0");
    }

    @Test
    void anUnknownFieldAMissingFieldAndADoubleFieldAreRefusedByName() {
        assertThatThrownBy(() -> RulebookJson.read(CLASSIC.replace("\"bounce\":", "\"bouncy\":")))
                .hasMessageContaining("ball.bounce: missing");
        assertThatThrownBy(() -> RulebookJson.read(CLASSIC.replace("\"bounce\":", "\"bouncy\":1,\"bounce\":")))
                .hasMessageContaining("ball.bouncy: unknown field");
        assertThatThrownBy(() -> RulebookJson.read(CLASSIC.replace("\"bounce\":", "\"bounce\":0.5,\"bounce\":")))
                .hasMessageContaining("bounce: given twice");
    }

    @Test
    void aFractionForAWholeNumberIsRefused() {
        assertThatThrownBy(() -> RulebookJson.read(CLASSIC.replace("\"halfTicks\":2700", "\"halfTicks\":2700.5")))
                .hasMessageContaining("clock.halfTicks: must be a whole number");
    }

    @Test
    void brokenJsonIsRefusedWithItsLine() {
        assertThatThrownBy(() -> RulebookJson.read(CLASSIC.substring(0, 200)))
                .isInstanceOf(InvalidRulebook.class)
                .hasMessageContaining("line 3: expected");
        assertThatThrownBy(() -> RulebookJson.read(CLASSIC + "x"))
                .hasMessageContaining("expected the end of the document");
        assertThatThrownBy(() -> RulebookJson.read("[".repeat(10_000))).isInstanceOf(InvalidRulebook.class);
        assertThatThrownBy(() -> RulebookJson.read("{\"a\":".repeat(10_000))).isInstanceOf(InvalidRulebook.class);
    }

    @Test
    void everyChangeOfAConstantChangesTheHash() {
        String other = CLASSIC.replace("\"reach\":1.4", "\"reach\":1.5");

        assertThat(RulebookJson.read(other).sha256()).isNotEqualTo(Rulebook.CLASSIC_1.sha256());
    }
}
