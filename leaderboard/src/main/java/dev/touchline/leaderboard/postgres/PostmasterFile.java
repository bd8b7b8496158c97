package dev.touchline.leaderboard.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a running server writes into {@code postmaster.pid} of its data folder.
 *
 * @param pid process id
 * @param port TCP port on the loopback address
 */
record PostmasterFile(long pid, int port) {
    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;

    /** Reads the file; empty when there is none or it is not complete yet. */
    static Optional<PostmasterFile> of(Path dataFolder) throws IOException {
        try {
            List<String> lines = Files.readAllLines(pathIn(dataFolder));
            if (lines.size() <= PORT_LINE) {
                return Optional.empty();
            }
            return Optional.of(new PostmasterFile(
                    Long.parseLong(lines.get(PID_LINE).strip()),
                    Integer.parseInt(lines.get(PORT_LINE).strip())));
        } catch (NoSuchFileException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    static Path pathIn(Path dataFolder) {
        return dataFolder.resolve("postmaster.pid");
    }

    /** Whether the process that wrote the file still runs; another process may carry its number by now. */
    boolean isAlive(Path executable) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .map(command -> command.equals(executable.toString()))
                .orElse(false);
    }
}
