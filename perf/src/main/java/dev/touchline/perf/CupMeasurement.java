package dev.touchline.perf;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The sample cup as a user starts it: a fresh process, fresh workers, every match. */
record CupMeasurement() implements Measurement {
    private static final String CUP = "cup.sample_cold_seconds";

    /** Names the application's jar, so that it can be started as users do. */
    private static final String APPLICATION_PROPERTY = "touchline.application";

    @Override
    public List<String> figures() {
        return List.of(CUP);
    }

    @Override
    public List<Result> measure(PerfRequest request, Baseline baseline, Consumer<String> progress)
            throws IOException, InterruptedException {
        if (!request.thorough()) {
            return List.of(Result.absent(CUP, "s", "takes minutes; measured with --long"));
        }
        String application = System.getProperty(APPLICATION_PROPERTY);
        if (application == null || !new File(application).isFile()) {
            return List.of(Result.absent(CUP, "s", "the application's jar was not found; run ./touchline perf"));
        }
        progress.accept("cup: the sample cup in a process of its own");
        long start = System.nanoTime();
        int status = new ProcessBuilder(command(application))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (status != 0) {
            return List.of(Result.absent(CUP, "s", "the cup ended with status " + status));
        }
        int processors = Runtime.getRuntime().availableProcessors();
        return List.of(baseline.seconds(CUP, seconds, "from the command to the champion, workers: " + processors));
    }

    private static List<String> command(String application) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        passOn("touchline.worker.lib", command);
        passOn("touchline.cache", command);
        command.addAll(List.of("-jar", application, "cup", "--sample", "--json"));
        return command;
    }

    private static void passOn(String property, List<String> command) {
        @Nullable String value = System.getProperty(property);
        if (value != null) {
            command.add("-D" + property + "=" + value);
        }
    }
}
