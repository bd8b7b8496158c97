package dev.touchline.perf;

import dev.touchline.arena.kit.PolicyKit;
import dev.touchline.arena.policy.Policy;
import dev.touchline.engine.observation.ObservationLayout;
import dev.touchline.engine.rulebook.Rulebook;
import dev.touchline.sandbox.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The same policy, kit and observations in the machine's own Python, without any sandbox. */
sealed interface PlainPython {
    /**
     * How long a call took.
     *
     * @param micros of the median call, the first hundred left out
     * @param version what was run, such as {@code python3 3.13.1}
     */
    record Timed(double micros, String version) implements PlainPython {}

    /** There is nothing to compare with. */
    record Missing(String why) implements PlainPython {}

    /**
     * Times a policy that is trusted: it runs with all rights of this process.
     *
     * @param observations one after the other, as the kit reads them
     */
    static PlainPython time(Policy policy, Rulebook rulebook, byte[] observations)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("touchline-perf");
        try {
            Map<String, String> files = new TreeMap<>(policy.program().files());
            PolicyKit.of(Language.PYTHON, rulebook).modules().forEach((name, text) -> files.put(name + ".py", text));
            files.put("time_policy.py", script());
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.writeString(target, file.getValue());
            }
            Files.write(folder.resolve("observations"), observations);
            return run(folder);
        } finally {
            delete(folder);
        }
    }

    private static PlainPython run(Path folder) throws IOException, InterruptedException {
        Process python;
        try {
            python = new ProcessBuilder(List.of(
                            "python3", "time_policy.py", "observations", String.valueOf(ObservationLayout.LENGTH)))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException notThere) {
            return new Missing("python3 is not on the PATH");
        }
        String printed = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (python.waitFor() != 0) {
            return new Missing("python3 failed: " + printed.lines().reduce("", (before, line) -> line));
        }
        String[] words = printed.split(" ", 2);
        return new Timed(Double.parseDouble(words[1]) / 1000, "python3 " + words[0]);
    }

    private static String script() throws IOException {
        try (InputStream in = PlainPython.class.getResourceAsStream("time_policy.py")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
