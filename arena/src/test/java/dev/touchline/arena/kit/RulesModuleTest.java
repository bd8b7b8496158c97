package dev.touchline.arena.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.rulebook.Rulebook;
import dev.touchline.sandbox.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulesModuleTest {
    private static final Path KIT = Path.of("src/main/resources/dev/touchline/arena/kit");

    /** {@code write} writes the module anew after a change of the rulebook. */
    private static final String GOLDEN = "touchline.golden";

    @ParameterizedTest
    @EnumSource
    void theModuleThatShipsHasTheNumbersOfTheRulebook(Language language) throws IOException {
        Path shipped = KIT.resolve(language.id()).resolve("touchline_rules" + language.extension());
        String rendered = RulesModule.of(language, Rulebook.CLASSIC_1);
        if ("write".equals(System.getProperty(GOLDEN))) {
            Files.writeString(shipped, rendered);
        }

        assertThat(Files.readString(shipped))
                .as(
                        "%s; to write it anew: mvn -pl arena -am test -Dtest=RulesModuleTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -D%s=write",
                        shipped, GOLDEN)
                .isEqualTo(rendered);
    }

    @Test
    void pythonSpellsNamesWithUnderscores() {
        assertThat(RulebookSection.pythonName("penaltyAreaDepth")).isEqualTo("penalty_area_depth");
        assertThat(RulebookSection.pythonName("pitch")).isEqualTo("pitch");
    }
}
