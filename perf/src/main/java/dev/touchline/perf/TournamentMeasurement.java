package dev.touchline.perf;

import dev.touchline.tournaments.Forecast;
import dev.touchline.tournaments.StateOfPlay;
import dev.touchline.tournaments.Tournament;
import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.files.ReadyFiles;
import dev.touchline.tournaments.regulations.Regulations;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** What the largest ready tournament costs before its first match: its draw, and the odds of its title. */
record TournamentMeasurement() implements Measurement {
    private static final String ODDS = "tournament.title_odds_seconds";
    private static final String DRAW = "tournament.draw_48_millis";

    private static final String FILE = "world-cup-2026";
    private static final int ENTRANTS = 48;
    private static final int DRAWS = 200;

    @Override
    public List<String> figures() {
        return List.of(ODDS, DRAW);
    }

    @Override
    public List<Result> measure(PerfRequest request, Baseline baseline, Consumer<String> progress) {
        progress.accept("tournament: " + Forecast.USUAL_RUNS + " runs of a World Cup of " + ENTRANTS + ", then draws");
        Regulations regulations = ReadyFiles.named(FILE).regulations();
        List<Entrant> entrants = IntStream.rangeClosed(1, ENTRANTS)
                .mapToObj(i -> new Entrant("entrant-" + i, "Entrant " + i, 2000 - 15 * i, "provider " + i % 12))
                .toList();
        StateOfPlay state = Tournament.of(regulations, entrants, 1).kickOff();
        long start = System.nanoTime();
        Forecast.of(state, Forecast.USUAL_RUNS, 1);
        double odds = (System.nanoTime() - start) / 1e9;
        double[] draws = new double[DRAWS];
        for (int seed = 0; seed < DRAWS; seed++) {
            start = System.nanoTime();
            Tournament.of(regulations, entrants, seed);
            draws[seed] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(draws);
        return List.of(
                baseline.seconds(ODDS, odds, "the first forecast of its process, nothing compiled yet"),
                Result.exact(
                        DRAW,
                        draws[DRAWS - 1] * 1000,
                        "ms",
                        "the slowest of " + DRAWS + ", the list of fixtures included"));
    }
}
