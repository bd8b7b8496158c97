package dev.touchline.perf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The sample cup as a user starts it: a fresh process, fresh workers, every match. */
record CupMeasurement() implements Measurement {
    private static final String CUP = "cup.sample_cold_seconds";

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
        Optional<Application> application = Application.found();
        if (application.isEmpty()) {
            return List.of(Result.absent(CUP, "s", Application.MISSING));
        }
        progress.accept("cup: the sample cup in a process of its own");
        long start = System.nanoTime();
        int status = application.get().run("cup", "--sample", "--json");
        double seconds = (System.nanoTime() - start) / 1e9;
        if (status != 0) {
            return List.of(Result.absent(CUP, "s", "the cup ended with status " + status));
        }
        int processors = Runtime.getRuntime().availableProcessors();
        return List.of(baseline.seconds(CUP, seconds, "from the command to the champion, workers: " + processors));
    }
}
