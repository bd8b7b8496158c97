package dev.touchline.perf;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** The rating of record of a large ladder as a user asks for it: a fresh process, a file of results, JSON. */
record RatingsMeasurement() implements Measurement {
    private static final String FIT = "ratings.fit_100k_seconds";

    private static final int ENTRANTS = 100;
    private static final int PAIRS = 50_000;

    /** As deep as entrants usually stand apart, in units of the logarithm of a strength. */
    private static final double SPREAD = 0.7;

    /** The quickest counts: what else the machine does only adds. */
    private static final int RUNS = 3;

    @Override
    public List<String> figures() {
        return List.of(FIT);
    }

    @Override
    public List<Result> measure(PerfRequest request, Baseline baseline, Consumer<String> progress)
            throws IOException, InterruptedException {
        Optional<Application> application = Application.found();
        if (application.isEmpty()) {
            return List.of(Result.absent(FIT, "s", Application.MISSING));
        }
        progress.accept("ratings: 100,000 matches of 100 entrants, each fit in a process of its own");
        Path results = Files.createTempFile("results", ".csv");
        try {
            write(results);
            double quickest = Double.POSITIVE_INFINITY;
            for (int run = 0; run < (request.quick() ? 1 : RUNS); run++) {
                long start = System.nanoTime();
                int status = application.get().run("ratings", results.toString(), "--json");
                quickest = Math.min(quickest, (System.nanoTime() - start) / 1e9);
                if (status != 0) {
                    return List.of(Result.absent(FIT, "s", "the command ratings ended with status " + status));
                }
            }
            return List.of(baseline.seconds(
                    FIT, quickest, "start of the process, reading, Davidson's fit, covariance, ranks, JSON"));
        } finally {
            Files.delete(results);
        }
    }

    /** Random pairs whose goals follow the strengths; the same file on every machine. */
    private static void write(Path results) throws IOException {
        SplittableRandom chance = new SplittableRandom(1);
        double[] strength = chance.doubles(ENTRANTS, -SPREAD, SPREAD).toArray();
        try (BufferedWriter lines = Files.newBufferedWriter(results)) {
            lines.write("player_a,player_b,score_a,score_b,cluster\n");
            for (int pair = 0; pair < PAIRS; pair++) {
                int a = chance.nextInt(ENTRANTS);
                int b = (a + 1 + chance.nextInt(ENTRANTS - 1)) % ENTRANTS;
                double lead = strength[a] - strength[b];
                lines.write("entrant-%d,entrant-%d,%d,%d,%d\n"
                        .formatted(a, b, goals(lead, chance), goals(-lead, chance), pair));
                lines.write("entrant-%d,entrant-%d,%d,%d,%d\n"
                        .formatted(b, a, goals(-lead, chance), goals(lead, chance), pair));
            }
        }
    }

    /** Six chances, more of which are taken by the better side. */
    private static int goals(double lead, SplittableRandom chance) {
        double taken = 1 / (1 + StrictMath.exp(1.2 - lead / 2));
        int goals = 0;
        for (int attempt = 0; attempt < 6; attempt++) {
            goals += chance.nextDouble() < taken ? 1 : 0;
        }
        return goals;
    }
}
