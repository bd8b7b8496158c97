package dev.touchline.perf;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The application as users start it: a command in a process of its own. */
record Application(String jar) {
    /** Names the application's jar. */
    private static final String PROPERTY = "touchline.application";

    /** Why there is no figure where the application cannot be started. */
    static final String MISSING = "the application's jar was not found; run ./touchline perf";

    /** The jar that started this run, if there is one. */
    static Optional<Application> found() {
        String jar = System.getProperty(PROPERTY);
        return jar == null || !new File(jar).isFile() ? Optional.empty() : Optional.of(new Application(jar));
    }

    /**
     * Runs a command to its end, its answer thrown away.
     *
     * @return its exit status
     */
    int run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        passOn("touchline.worker.lib", command);
        passOn("touchline.cache", command);
        command.addAll(List.of("-jar", jar));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static void passOn(String property, List<String> command) {
        @Nullable String value = System.getProperty(property);
        if (value != null) {
            command.add("-D" + property + "=" + value);
        }
    }
}
