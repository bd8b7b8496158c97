package dev.touchline.sandbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ParentSideTest {
    private static final Path CLASSES = Path.of("target", "classes", "dev", "touchline", "sandbox");

    @Test
    void refersToNoLanguageRuntime() throws IOException {
        List<Path> parentSide;
        try (Stream<Path> tree = Files.walk(CLASSES)) {
            parentSide = tree.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.startsWith(CLASSES.resolve("guest")))
                    .toList();
        }

        assertThat(parentSide).hasSizeGreaterThan(20);
        for (Path file : parentSide) {
            assertThat(Files.readString(file, ISO_8859_1))
                    .as(file.toString())
                    .doesNotContain("org/graalvm", "com/oracle/truffle", "touchline/sandbox/guest/");
        }
    }
}
