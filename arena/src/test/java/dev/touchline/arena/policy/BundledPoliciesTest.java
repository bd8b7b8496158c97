package dev.touchline.arena.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.arena.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundledPoliciesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/dev/touchline/arena");

    @ParameterizedTest
    @ValueSource(strings = {"reference", "ported", "sample"})
    void theIndexOfAShelfListsItsFilesAndNoOthers(String shelf) throws IOException {
        Path folder = RESOURCES.resolve(shelf);
        if (!Files.exists(folder)) {
            assertThat(BundledPolicies.samples()).isEmpty();
            return;
        }
        List<String> sources;
        try (Stream<Path> files = Files.walk(folder)) {
            sources = files.filter(file -> file.toString().matches(".*\\.(py|js)"))
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }

        List<String> listed = Files.readAllLines(folder.resolve("index.txt")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .distinct() // A file that two policies share is kept once.
                .toList();

        assertThat(listed).containsExactlyInAnyOrderElementsOf(sources);
    }

    @Test
    void referenceTeamsComeWeakestFirst() {
        assertThat(BundledPolicies.referenceTeams())
                .extracting(Policy::name)
                .isSorted()
                .startsWith("@ref1", "@ref2");
    }

    @Test
    void aReferenceIsLoadedByItsName() {
        assertThat(PolicyReference.load("@ref1"))
                .isEqualTo(BundledPolicies.referenceTeams().getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"@ref99", "@", "@../kit/python", "@ref1/policy.py", "@\u001b[31m"})
    void saysWhichReferencesThereAre(String reference) {
        assertThatThrownBy(() -> PolicyReference.load(reference))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContainingAll("no policy of that name", "@ref1, @ref2")
                .message()
                .doesNotContain("\u001b");
    }

    @Test
    void saysThatAPathIsNone() {
        assertThatThrownBy(() -> PolicyReference.load("a\0b"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("is no path");
    }
}
