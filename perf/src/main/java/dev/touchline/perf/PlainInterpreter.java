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

/** The same policy, kit and observations in the machine's own python3 or node, without any sandbox. */
enum PlainInterpreter {
    PYTHON("python3", "time_policy.py") {
        @Override
        Map<String, String> kit(Rulebook rulebook) {
            Map<String, String> files = new TreeMap<>();
            PolicyKit.of(Language.PYTHON, rulebook)
                    .modules()
                    .forEach((name, text) -> files.put(name + Language.PYTHON.extension(), text));
            return files;
        }
    },
    NODE("node", "time_policy.mjs") {
        @Override
        Map<String, String> kit(Rulebook rulebook) {
            Map<String, String> files = new TreeMap<>();
            files.put("package.json", "{\"type\": \"module\"}");
            PolicyKit.of(Language.JAVASCRIPT, rulebook).modules().forEach((name, text) -> {
                String folder = "node_modules/" + name + "/";
                files.put(folder + "package.json", "{\"type\": \"module\", \"main\": \"index.js\"}");
                files.put(folder + "index.js", text);
            });
            return files;
        }
    };

    private final String command;
    private final String script;

    PlainInterpreter(String command, String script) {
        this.command = command;
        this.script = script;
    }

    /** What calls of a policy took, or why nobody knows. */
    sealed interface Timing {}

    /**
     * How long a call took.
     *
     * @param micros of the median call, the first hundred left out
     * @param version what was run, such as {@code python3 3.13.1}
     */
    record Timed(double micros, String version) implements Timing {}

    /** There is nothing to compare with. */
    record Missing(String why) implements Timing {}

    /** The interpreter of policies in a language. */
    static PlainInterpreter of(Language language) {
        return switch (language) {
            case PYTHON -> PYTHON;
            case JAVASCRIPT -> NODE;
        };
    }

    /** The kit as files that the interpreter finds by the names under which policies import it. */
    abstract Map<String, String> kit(Rulebook rulebook);

    /**
     * Times a policy that is trusted: it runs with all rights of this process.
     *
     * @param observations one after the other, as the kit reads them
     */
    Timing time(Policy policy, Rulebook rulebook, byte[] observations) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("touchline-perf");
        try {
            Map<String, String> files = new TreeMap<>(policy.program().files());
            files.putAll(kit(rulebook));
            files.put(script, scriptText());
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

    private Timing run(Path folder) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(
                            List.of(command, script, "observations", String.valueOf(ObservationLayout.LENGTH)))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException notThere) {
            return new Missing(command + " is not on the PATH");
        }
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            return new Missing(command + " failed: " + printed.lines().reduce("", (before, line) -> line));
        }
        String[] words = printed.split(" ", 2);
        return new Timed(Double.parseDouble(words[1]) / 1000, command + " " + words[0]);
    }

    private String scriptText() throws IOException {
        try (InputStream in = PlainInterpreter.class.getResourceAsStream(script)) {
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
