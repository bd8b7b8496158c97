package dev.touchline.arena.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.arena.InvalidInput;
import dev.touchline.arena.kit.RulebookSection;
import dev.touchline.engine.rulebook.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void everyNumberOfTheRulebookIsExplained() {
        Set<String> unexplained = new LinkedHashSet<>(numbers());
        unexplained.removeAll(Constant.all().keySet());

        assertThat(unexplained).as("numbers without a line in constants.txt").isEmpty();
    }

    @Test
    void nothingElseIsExplained() {
        Set<String> superfluous = new LinkedHashSet<>(Constant.all().keySet());
        superfluous.removeAll(numbers());

        assertThat(superfluous).as("lines of constants.txt without a number").isEmpty();
    }

    private static List<String> numbers() {
        return RulebookSection.of(Rulebook.CLASSIC_1).stream()
                .flatMap(section -> section.values().keySet().stream().map(field -> section.name() + "." + field))
                .toList();
    }

    @Test
    void theRulesTellEveryLawThatTheRulebookSwitches() {
        String rules = RulesDocument.of(Rulebook.CLASSIC_1);

        assertThat(rules)
                .contains(
                        "## Offside",
                        "**Back-pass**",
                        "**Advantage**",
                        "Time that is lost is played on",
                        "**Drop ball**")
                .contains("| `stoppage_time` | true | yes or no |")
                .doesNotContain("Not in this rulebook", "no stoppage time");
    }

    @Test
    void theRulesQuoteTheRulebook() {
        String rules = RulesDocument.of(Rulebook.CLASSIC_1);

        assertThat(rules)
                .contains("# The rules: classic-1", "goals 7.32 m wide", "shown as 45 minutes")
                .contains("| `penalty_area_depth` | 16.5 | m | from the goal line into the pitch |")
                .doesNotContain("{");
    }

    @Test
    void theFolderHoldsAllThatAModelNeeds() throws IOException {
        Path target = folder.resolve("brief");

        List<Path> written = Brief.write("classic-1", target);

        assertThat(written)
                .extracting(file -> target.relativize(file).toString().replace('\\', '/'))
                .containsExactly(
                        "README.md",
                        "RULES.md",
                        "INTERFACE.md",
                        "policy.py",
                        "example.py",
                        "touchline.py",
                        "touchline_rules.py",
                        "javascript/INTERFACE.md",
                        "javascript/policy.js",
                        "javascript/touchline.js",
                        "javascript/touchline_rules.js");
        assertThat(Files.readString(target.resolve("policy.py"))).contains("def act(obs)");
    }

    @Test
    void anEmptyFolderWillDo() {
        assertThat(Brief.write("classic-1", folder)).isNotEmpty();
    }

    @Test
    void aFolderWithSomethingInItIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("policy.py"), "mine");

        assertThatThrownBy(() -> Brief.write("classic-1", folder))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("is not empty");
        assertThat(Files.readString(folder.resolve("policy.py"))).isEqualTo("mine");
    }

    @Test
    void aFileInThePlaceOfTheFolderIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> Brief.write("classic-1", file)).hasMessageContaining("is a file");
    }

    @Test
    void anUnknownRulebookIsRefused() {
        assertThatThrownBy(() -> Brief.write("classic-9", folder.resolve("x")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContainingAll("classic-9", "classic-1");
    }
}
