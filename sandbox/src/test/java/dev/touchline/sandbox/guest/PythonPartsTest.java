package dev.touchline.sandbox.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Meter and translator are assembled from all of their parts. */
class PythonPartsTest {
    private static final Path GUEST = Path.of("src/main/resources/dev/touchline/sandbox/guest/python");

    @Test
    void noPartOfTheMeterIsLeftOut() throws IOException {
        assertThat(PythonContexts.METER_PARTS).containsExactlyInAnyOrderElementsOf(parts("meter"));
    }

    @Test
    void noPartOfTheTranslatorIsLeftOut() throws IOException {
        assertThat(PythonContexts.TRANSLATOR_PARTS).containsExactlyInAnyOrderElementsOf(parts("translator"));
    }

    private static List<String> parts(String folder) throws IOException {
        try (Stream<Path> files = Files.list(GUEST.resolve(folder))) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.py$", ""))
                    .toList();
        }
    }
}
