package dev.touchline.leaderboard.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Runs PostgreSQL's own programs ({@code initdb}, {@code pg_ctl}) and waits for them. */
final class PostgresPrograms {
    private static final Duration LONGEST_RUN = Duration.ofSeconds(90);

    private final Path home;
    private final List<String> prefix;

    /** How a program ended, with what it printed. */
    record Run(int status, String output) {
        boolean succeeded() {
            return status == 0;
        }
    }

    private PostgresPrograms(Path home, List<String> prefix) {
        this.home = home;
        this.prefix = prefix;
    }

    /** Finds out how the programs can be started by this user. */
    static PostgresPrograms in(Path home) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new PostgresPrograms(home, List.of());
        }
        // PostgreSQL refuses to run as root. In a user namespace of its own it is nobody in particular, without any
        // of root's capabilities, and still owns its files.
        List<String> unshare = List.of("unshare", "--user");
        PostgresPrograms programs = new PostgresPrograms(home, unshare);
        try {
            if (programs.run("postgres", List.of("--version")).succeeded()) {
                return programs;
            }
        } catch (IOException unavailable) {
            throw cannotRunAsRoot(unavailable);
        }
        throw cannotRunAsRoot(null);
    }

    Path executable(String program) {
        return home.resolve("bin").resolve(program);
    }

    Run run(String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(executable(program).toString());
        command.addAll(arguments);
        // A file instead of a pipe: the server that pg_ctl leaves behind would keep a pipe open.
        Path output = Files.createTempFile("touchline-" + program, ".log");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().put("LC_ALL", "C");
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(LONGEST_RUN.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(program + " did not end within " + LONGEST_RUN.toSeconds() + " s");
            }
            return new Run(
                    process.exitValue(),
                    Files.readString(output, StandardCharsets.UTF_8).strip());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + program, interrupted);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static PostgresException cannotRunAsRoot(@Nullable Throwable cause) {
        return new PostgresException(
                "PostgreSQL does not run as root, and this machine does not allow a user namespace ('unshare --user')"
                        + " instead; start Touchline as an ordinary user, or give a PostgreSQL server with --jdbc-url",
                cause);
    }
}
