package dev.touchline.sandbox.worker;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Makes the JVM's ahead-of-time cache of a worker's classes by a training run. */
final class ClassCache {
    private ClassCache() {}

    static void make(WorkerRuntime runtime, Path finished, Training training, Consumer<String> progress)
            throws IOException {
        Path lockFile = finished.resolveSibling("training.lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock ignored = channel.lock()) {
            if (Files.exists(finished)) {
                return;
            }
            progress.accept("Training the workers' start (once) …");
            Path unfinished = finished.resolveSibling("unfinished.aot");
            Path log = finished.resolveSibling("training.log");
            Path translations = finished.resolveSibling("translations");
            Files.deleteIfExists(unfinished);
            Process process = runtime.run(
                    List.of("-XX:AOTCacheOutput=" + unfinished, "-Dtouchline.translations.into=" + translations),
                    training.mainClass(),
                    training.arguments(),
                    log);
            if (endsWell(process, training) && Files.exists(unfinished)) {
                Files.move(unfinished, finished, StandardCopyOption.ATOMIC_MOVE);
            } else {
                progress.accept("The training of workers failed, they start slower; see " + log + ".");
            }
        } catch (OverlappingFileLockException anotherThreadTrains) {
            progress.accept("The workers' start is being trained already.");
        }
    }

    private static boolean endsWell(Process process, Training training) throws IOException {
        try {
            if (process.waitFor(training.limit().toSeconds(), TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while training", interrupted);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
