package dev.touchline.arena.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.rulebook.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesModuleTest {
    private static final Path SHIPPED = Path.of("src/main/resources/dev/touchline/arena/kit/python/touchline_rules.py");

    /** The switch that writes the module anew after a change of the rulebook. */
    private static final String REWRITE = "touchline.rewrite";

    @Test
    void theModuleThatShipsHasTheNumbersOfTheRulebook() throws IOException {
        String rendered = RulesModule.python(Rulebook.CLASSIC_1);
        if (Boolean.getBoolean(REWRITE)) {
            Files.writeString(SHIPPED, rendered);
        }

        assertThat(Files.readString(SHIPPED))
                .as(
                        "%s; to write it anew: mvn -pl arena -am test -Dtest=RulesModuleTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -D%s=true",
                        SHIPPED, REWRITE)
                .isEqualTo(rendered);
    }

    @Test
    void pythonSpellsNamesWithUnderscores() {
        assertThat(RulebookSection.pythonName("penaltyAreaDepth")).isEqualTo("penalty_area_depth");
        assertThat(RulebookSection.pythonName("pitch")).isEqualTo("pitch");
    }
}
