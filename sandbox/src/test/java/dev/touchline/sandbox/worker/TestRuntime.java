package dev.touchline.sandbox.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The worker runtime of this module's tests: the jars that the build copied, and jars of the classes it compiled. */
final class TestRuntime {
    static final Path LIB = Path.of("target", "worker-lib").toAbsolutePath();
    static final Path CACHE = Path.of("target", "worker-cache").toAbsolutePath();

    private TestRuntime() {}

    static WorkerRuntime prepare() {
        try {
            jar(Path.of("target", "classes"), LIB.resolve("touchline-sandbox.jar"));
            jar(Path.of("target", "test-classes"), LIB.resolve("touchline-sandbox-tests.jar"));
            return WorkerRuntime.prepare(LIB, CACHE, line -> {});
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void jar(Path classes, Path jar) throws IOException {
        List<Path> files;
        try (Stream<Path> tree = Files.walk(classes)) {
            files = tree.filter(Files::isRegularFile).sorted().toList();
        }
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Path file : files) {
                ZipEntry entry =
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/'));
                entry.setTime(0);
                zip.putNextEntry(entry);
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }
}
