package dev.touchline.arena.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.rulebook.Rulebook;
import dev.touchline.sandbox.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesModuleTest {
    private static final Path SHIPPED = Path.of("src/main/resources/dev/touchline/arena/kit/python/touchline_rules.py");

    /** {@code write} writes the module anew after a change of the rulebook. */
    private static final String GOLDEN = "touchline.golden";

    @Test
    void theModuleThatShipsHasTheNumbersOfTheRulebook() throws IOException {
        String rendered = RulesModule.of(Language.PYTHON, Rulebook.CLASSIC_1);
        if ("write".equals(System.getProperty(GOLDEN))) {
            Files.writeString(SHIPPED, rendered);
        }

        assertThat(Files.readString(SHIPPED))
                .as(
                        "%s; to write it anew: mvn -pl arena -am test -Dtest=RulesModuleTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -D%s=write",
                        SHIPPED, GOLDEN)
                .isEqualTo(rendered);
    }

    @Test
    void pythonSpellsNamesWithUnderscores() {
        assertThat(RulebookSection.pythonName("penaltyAreaDepth")).isEqualTo("penalty_area_depth");
        assertThat(RulebookSection.pythonName("pitch")).isEqualTo("pitch");
    }
}
