package dev.touchline.arena.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.arena.InvalidInput;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerInstallationTest {
    @AfterEach
    void forgetProperties() {
        System.clearProperty(WorkerInstallation.LIBRARY_PROPERTY);
        System.clearProperty(WorkerInstallation.CACHE_PROPERTY);
    }

    @Test
    void thePropertiesNameBothFolders(@TempDir Path folder) {
        System.setProperty(WorkerInstallation.LIBRARY_PROPERTY, folder.toString());
        System.setProperty(
                WorkerInstallation.CACHE_PROPERTY, folder.resolve("cache").toString());

        assertThat(WorkerInstallation.find())
                .isEqualTo(new WorkerInstallation(folder.toAbsolutePath(), folder.resolve("cache")));
    }

    @Test
    void saysThatTheNamedFolderIsMissing(@TempDir Path folder) {
        System.setProperty(
                WorkerInstallation.LIBRARY_PROPERTY, folder.resolve("none").toString());

        assertThatThrownBy(WorkerInstallation::find)
                .isInstanceOf(InvalidInput.class)
                .hasMessageContainingAll("touchline.worker.lib", "no such folder");
    }
}
