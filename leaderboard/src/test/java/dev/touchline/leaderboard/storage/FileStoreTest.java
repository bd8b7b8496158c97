package dev.touchline.leaderboard.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileStoreTest {
    @TempDir
    private Path folder;

    @Test
    void namesAFileByTheHashOfItsContent() throws Exception {
        FileStore store = new FileStore(folder);

        Sha256 hash = store.put("abc".getBytes(UTF_8));

        // FIPS 180-2, appendix B.1
        assertThat(hash.hex()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(folder.resolve("ba/7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"))
                .hasContent("abc");
    }

    @Test
    void keepsTheSameContentOnceAndLeavesNothingElse() throws Exception {
        FileStore store = new FileStore(folder);

        Sha256 first = store.put("abc".getBytes(UTF_8));
        Sha256 second = store.put("abc".getBytes(UTF_8));

        assertThat(second).isEqualTo(first);
        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void hasNothingUnderAnUnknownName() {
        FileStore store = new FileStore(folder);

        assertThat(store.get(Sha256.of(new byte[0]))).isEmpty();
    }

    @Test
    void neverLeavesItsFolder() {
        assertThatThrownBy(() -> new Sha256("../../../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }
}
