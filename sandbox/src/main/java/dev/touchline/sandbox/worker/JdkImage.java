package dev.touchline.sandbox.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/**
 * An image of the running JDK without its empty module {@code jdk.graal.compiler}, so that the real one can stand on the
 * module path; that in turn lets the JVM use a cache of loaded classes.
 */
final class JdkImage {
    private static final String MODULES =
            "java.se,jdk.unsupported,jdk.internal.vm.ci,jdk.management,jdk.jfr,jdk.zipfs,jdk.crypto.ec,jdk.localedata,"
                    + "jdk.net,jdk.security.auth,jdk.management.agent";

    private JdkImage() {}

    /** Makes the image, or says in one line why it cannot and returns false. */
    static boolean make(Path unfinished, Path finished, Consumer<String> progress) throws IOException {
        Path jlink = Path.of(System.getProperty("java.home"), "bin", "jlink");
        if (!Files.isExecutable(jlink)) {
            progress.accept("Workers run on the plain JDK, which starts slower: there is no " + jlink + ".");
            return false;
        }
        progress.accept("Making the workers' JDK image (once) …");
        Process process = ProcessStarter.start(new ProcessBuilder(
                        jlink.toString(),
                        "--strip-debug",
                        "--no-man-pages",
                        "--no-header-files",
                        "--add-modules",
                        MODULES,
                        "--output",
                        unfinished.toString())
                .redirectErrorStream(true));
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                progress.accept("Workers run on the plain JDK, which starts slower: jlink failed: "
                        + output.lines().findFirst().orElse("without a word") + ".");
                return false;
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while making the JDK image", interrupted);
        }
        Files.move(unfinished, finished, StandardCopyOption.ATOMIC_MOVE);
        return true;
    }
}
