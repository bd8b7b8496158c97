package dev.touchline.arena.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

class RulesModuleTest {
    @Test
    void theRenderedNumbersAreTheOnesTheKitWasWrittenAgainst() {
        assertThat(RulesModule.python(Rulebook.CLASSIC_1)).isEqualTo(KitFile.text("python/touchline_rules.py"));
    }

    @Test
    void pythonSpellsNamesWithUnderscores() {
        assertThat(RulebookSection.pythonName("penaltyAreaDepth")).isEqualTo("penalty_area_depth");
        assertThat(RulebookSection.pythonName("pitch")).isEqualTo("pitch");
    }
}
