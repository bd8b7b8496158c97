package dev.touchline.sandbox.worker;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The folder that keeps images and libraries of workers. What is in it under its final name is complete: it is made under
 * another name and renamed, by one process at a time.
 */
final class RuntimeFolder {
    /** Part of the keys: goes up when the way things are made changes. */
    private static final String LAYOUT = "1";

    private static final String UNFINISHED = "unfinished-";
    private static final String LIBRARY = "library-";
    private static final int KEPT = 2;
    private static final int UNPACK_SECONDS = 120;
    private static final Object ONE_AT_A_TIME = new Object();

    private final Path folder;
    private final Consumer<String> progress;

    RuntimeFolder(Path folder, Consumer<String> progress) {
        this.folder = folder;
        this.progress = progress;
    }

    WorkerRuntime prepare(WorkerLibrary library) throws IOException {
        Files.createDirectories(folder);
        synchronized (ONE_AT_A_TIME) {
            try (FileChannel channel = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock ignored = channel.lock()) {
                clearUnfinished();
                Path home = Path.of(System.getProperty("java.home"));
                Path image = folder.resolve("image-" + jdkKey());
                boolean ownImage = Files.isDirectory(image) || JdkImage.make(unfinished(image), image, progress);
                Path javaHome = ownImage ? image : home;
                return library(javaHome, ownImage, library);
            }
        }
    }

    private WorkerRuntime library(Path javaHome, boolean ownImage, WorkerLibrary originals) throws IOException {
        Path finished = folder.resolve(LIBRARY + (ownImage ? "" : "plain-") + jdkKey() + "-" + originals.hash());
        if (!Files.isDirectory(finished)) {
            progress.accept("Unpacking the policy languages for workers (once) …");
            Path target = Files.createDirectories(unfinished(finished));
            WorkerLibrary copies = originals.copyTo(target);
            unpack(new WorkerRuntime(javaHome, ownImage, copies, target), target);
            Files.move(target, finished, StandardCopyOption.ATOMIC_MOVE);
        }
        clearOld(finished);
        return new WorkerRuntime(javaHome, ownImage, WorkerLibrary.in(finished), finished);
    }

    private void unpack(WorkerRuntime runtime, Path target) throws IOException {
        Path log = target.resolve("unpack.log");
        Process process = runtime.run(
                List.of(),
                "dev.touchline.sandbox.guest.UnpackResources",
                List.of(target.resolve("resources").toString()),
                log);
        try {
            if (!process.waitFor(UNPACK_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException("the jars of the worker do not work together: " + Files.readString(log));
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while unpacking", interrupted);
        }
    }

    private Path unfinished(Path finished) {
        return folder.resolve(UNFINISHED + finished.getFileName());
    }

    private void clearUnfinished() throws IOException {
        for (Path leftover : entries(UNFINISHED)) {
            delete(leftover);
        }
    }

    /** Lets go of libraries but the one in use and one more, for another version that may be running. */
    private void clearOld(Path inUse) throws IOException {
        Files.setLastModifiedTime(inUse, FileTime.from(Instant.now()));
        List<Path> oldestFirst = entries(LIBRARY).stream()
                .sorted(Comparator.comparing(library -> library.toFile().lastModified()))
                .toList();
        for (Path old : oldestFirst.subList(0, Math.max(0, oldestFirst.size() - KEPT))) {
            delete(old);
        }
    }

    private List<Path> entries(String prefix) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith(prefix))
                    .toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static String jdkKey() {
        String text = System.getProperty("java.vm.version") + "-" + System.getProperty("os.arch") + "-" + LAYOUT;
        return text.replaceAll("[^A-Za-z0-9.-]", "_");
    }
}
