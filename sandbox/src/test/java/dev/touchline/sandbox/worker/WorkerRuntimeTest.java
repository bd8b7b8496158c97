package dev.touchline.sandbox.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerRuntimeTest {
    @Test
    void isMadeOnceAndLeftoversOfAnInterruptedAttemptAreCleared() throws IOException {
        TestRuntime.prepare();
        Path leftover = Files.createDirectories(
                TestRuntime.CACHE.resolve("unfinished-image-x").resolve("bin"));
        Files.writeString(leftover.resolve("java"), "half");
        List<String> lines = new ArrayList<>();

        WorkerRuntime.prepare(TestRuntime.LIB, TestRuntime.CACHE, lines::add);

        assertThat(lines).isEmpty();
        assertThat(leftover.getParent()).doesNotExist();
    }

    @Test
    void runsOnThePlainJdkToo() throws Exception {
        WorkerRuntime plain = TestRuntime.prepare().onPlainJdk();
        try (WorkerProcess worker = WorkerProcess.start(
                plain.launch("dev.touchline.sandbox.worker.TestWorker", List.of()), WorkerLimits.defaults())) {
            byte[] name = worker.exchange("implementation\n".getBytes(UTF_8), ProgressListener.none());

            assertThat(new String(name, UTF_8)).isNotEmpty().doesNotContain("Interpreted");
        }
    }

    @Test
    void aTrainingThatFailsLeavesNoCacheAndOneLine(@TempDir Path folder) throws IOException {
        WorkerRuntime runtime = TestRuntime.prepare();
        Path cache = folder.resolve("worker.aot");
        List<String> lines = new ArrayList<>();

        ClassCache.make(runtime, cache, new Training("no.such.Class", List.of(), Duration.ofMinutes(1)), lines::add);

        assertThat(lines)
                .containsExactly(
                        "Training the workers' start (once) …",
                        "The training of workers failed, they start slower; see " + folder.resolve("training.log")
                                + ".");
        assertThat(cache).doesNotExist();
    }

    @Test
    void aTrainedCacheIsUsedByWorkersAndNotMadeTwice(@TempDir Path folder) throws Exception {
        WorkerRuntime runtime = TestRuntime.prepare();
        Path cache = folder.resolve("worker.aot");
        List<String> lines = new ArrayList<>();
        Training training = new Training(
                "dev.touchline.sandbox.guest.UnpackResources",
                List.of(folder.resolve("unpacked").toString()),
                Duration.ofMinutes(3));

        ClassCache.make(runtime, cache, training, lines::add);
        ClassCache.make(runtime, cache, training, lines::add);

        assertThat(lines).containsExactly("Training the workers' start (once) …");
        WorkerLaunch launch = runtime.launch("dev.touchline.sandbox.worker.TestWorker", List.of())
                .within(Isolation.none())
                .with(List.of("-XX:AOTCache=" + cache, "-XX:AOTMode=on"));
        try (WorkerProcess worker = WorkerProcess.start(launch, WorkerLimits.defaults())) {
            byte[] name = worker.exchange("implementation\n".getBytes(UTF_8), ProgressListener.none());

            assertThat(new String(name, UTF_8)).doesNotContain("Interpreted");
        }
    }

    @Test
    void keepsTheLibrariesOfTheLastTwoSetsOfJars() throws IOException {
        TestRuntime.prepare();
        Path old = Files.createDirectories(TestRuntime.CACHE.resolve("library-of-last-year"));
        Files.setLastModifiedTime(old, FileTime.fromMillis(1));
        Path other = Files.createDirectories(TestRuntime.CACHE.resolve("library-of-another-version"));
        Files.setLastModifiedTime(other, FileTime.from(Instant.now().plusSeconds(3600)));

        TestRuntime.prepare();

        assertThat(old).doesNotExist();
        assertThat(other).exists();
        Files.delete(other);
    }

    @Test
    void refusesAFolderWithoutTheCompiler(@TempDir Path empty) {
        assertThatThrownBy(() -> WorkerRuntime.prepare(empty, empty, line -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("holds no jar with the module jdk.graal.compiler");
    }

    @Test
    void otherJarsMakeAnotherLibrary(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("a.jar");
        Files.writeString(jar, "one");
        String before = new WorkerLibrary(List.of(), List.of(jar)).hash();

        Files.writeString(jar, "two");

        assertThat(new WorkerLibrary(List.of(), List.of(jar)).hash()).isNotEqualTo(before);
    }
}
