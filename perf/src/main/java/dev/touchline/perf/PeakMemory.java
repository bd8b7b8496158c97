package dev.touchline.perf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The most memory that processes have had, as Linux keeps it (proc(5), {@code VmHWM}). */
final class PeakMemory {
    private static final String PEAK = "VmHWM:";

    private PeakMemory() {}

    /** The peak of the largest process that this one has started and that still runs, in bytes; empty where none is kept. */
    static OptionalLong ofChildren() {
        return ProcessHandle.current()
                .descendants()
                .mapToLong(process -> of(process.pid()))
                .filter(bytes -> bytes > 0)
                .max();
    }

    private static long of(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
            return lines.filter(line -> line.startsWith(PEAK))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException goneOrElsewhere) {
            return 0;
        }
    }
}
