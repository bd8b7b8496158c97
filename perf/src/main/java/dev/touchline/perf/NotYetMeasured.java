package dev.touchline.perf;

import java.util.List;
import java.util.function.Consumer;

/** Figures that other programs look for and that the product cannot have yet. */
record NotYetMeasured() implements Measurement {
    private static final String RATINGS = "ratings.fit_100k_seconds";

    @Override
    public List<String> figures() {
        return List.of(RATINGS);
    }

    @Override
    public List<Result> measure(PerfRequest request, Baseline baseline, Consumer<String> progress) {
        return List.of(Result.absent(RATINGS, "s", "there are no ratings yet"));
    }
}
