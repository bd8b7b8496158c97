package dev.touchline.sandbox.worker;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Linux namespaces by bubblewrap: no network, no other processes, no files but the system's libraries and what the worker
 * reads, all of it read-only.
 */
record Bubblewrap(Path executable) implements Isolation {
    private static final List<String> SYSTEM =
            List.of("/lib", "/lib64", "/lib32", "/usr/lib", "/usr/lib64", "/usr/lib32");
    private static final List<String> LINKER = List.of("/etc/ld.so.cache", "/etc/ld.so.conf", "/etc/ld.so.conf.d");
    private static final int PROBE_SECONDS = 10;

    static Isolation detect(Path java, List<Path> readable) {
        Optional<Path> found = onPath();
        if (found.isEmpty()) {
            return new ProcessOnly("bwrap is not on the PATH; install the package bubblewrap");
        }
        Bubblewrap bubblewrap = new Bubblewrap(found.get());
        try {
            Process probe = new ProcessBuilder(
                            bubblewrap.wrap(List.of(java.toString(), "-Xshare:auto", "-version"), readable, List.of()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!probe.waitFor(PROBE_SECONDS, TimeUnit.SECONDS)) {
                probe.destroyForcibly();
                return new ProcessOnly("bwrap did not end when tried");
            }
            return probe.exitValue() == 0
                    ? bubblewrap
                    : new ProcessOnly("bwrap is installed but was refused here (status " + probe.exitValue() + ")");
        } catch (IOException notExecutable) {
            return new ProcessOnly("bwrap cannot be run: " + notExecutable.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new ProcessOnly("the trial of bwrap was interrupted");
        }
    }

    @Override
    public String describe() {
        return "bubblewrap: no network, no other processes, read-only files";
    }

    @Override
    public boolean isStrong() {
        return true;
    }

    @Override
    public List<String> wrap(List<String> command, List<Path> readable, List<Path> writable) {
        List<String> wrapped = new ArrayList<>(List.of(
                executable.toString(),
                "--unshare-all",
                "--die-with-parent",
                "--new-session",
                "--clearenv",
                "--setenv",
                "LC_ALL",
                "C.UTF-8",
                "--cap-drop",
                "ALL"));
        for (String folder : SYSTEM) {
            Path path = Path.of(folder);
            if (Files.isSymbolicLink(path)) {
                wrapped.addAll(List.of("--symlink", target(path), folder));
            } else if (Files.isDirectory(path)) {
                wrapped.addAll(List.of("--ro-bind", folder, folder));
            }
        }
        for (String file : LINKER) {
            wrapped.addAll(List.of("--ro-bind-try", file, file));
        }
        wrapped.addAll(List.of("--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp"));
        for (Path path : readable) {
            wrapped.addAll(List.of("--ro-bind", path.toString(), path.toString()));
        }
        for (Path path : writable) {
            wrapped.addAll(List.of("--bind", path.toString(), path.toString()));
        }
        wrapped.addAll(List.of("--chdir", "/tmp", "--"));
        wrapped.addAll(command);
        return wrapped;
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException unreadable) {
            return link.toString();
        }
    }

    private static Optional<Path> onPath() {
        String path = System.getenv("PATH");
        if (path == null) {
            return Optional.empty();
        }
        for (String folder : path.split(File.pathSeparator, -1)) {
            Path candidate = Path.of(folder.isEmpty() ? "." : folder, "bwrap");
            if (Files.isExecutable(candidate)) {
                return Optional.of(candidate.toAbsolutePath());
            }
        }
        return Optional.empty();
    }
}
