package dev.touchline.leaderboard.tournament;

import dev.touchline.tournaments.Fixture;
import dev.touchline.tournaments.FixtureState;
import dev.touchline.tournaments.Forecast;
import dev.touchline.tournaments.StateOfPlay;
import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.regulations.Stage;
import dev.touchline.tournaments.regulations.SwissStage;
import dev.touchline.tournaments.results.Result;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Keeps what is likely before each match day: by simulation from the ratings, seeded, on the results of the match days
 * before alone, however late it is made. Scores them when there is a champion.
 */
@ApplicationScoped
public class Forecasts {
    private static final Logger LOG = Logger.getLogger(Forecasts.class);

    /** Runs times fixtures: about two seconds of one processor. */
    private static final int MOST_MATCHES = 1_040_000;

    /** Fewer say too little: a standard error of five per cent. */
    private static final int LEAST_RUNS = 100;

    /** Of a tournament; one with more match days has them before every second, third, … match day. */
    static final int MOST_FORECASTS = 24;

    private final TournamentJournal journal;
    private final Clock clock;
    private final int usualRuns;

    Forecasts(TournamentJournal journal, Clock clock, @ConfigProperty(name = "touchline.forecast-runs") int usualRuns) {
        this.journal = journal;
        this.clock = clock;
        this.usualRuns = usualRuns;
    }

    /**
     * Makes the forecasts that are missing, up to the match day that comes next, and scores all when all is over. One
     * that comes late says the same as in time. However large a tournament is, its forecasts together take no more than
     * {@value #MOST_FORECASTS} times what one of a World Cup takes: the more fixtures, the fewer runs. A thread that is
     * interrupted leaves the rest to the next update.
     */
    public void update(String tournamentId) {
        Optional<StateOfPlay> state = journal.stateOf(tournamentId);
        if (usualRuns == 0 || state.isEmpty() || !hasTitle(state.get()) || isTooLarge(state.get())) {
            return;
        }
        int last = state.get().fixtures().getLast().fixture().matchDay();
        int next = nextMatchDay(state.get()).orElse(last);
        Set<Integer> made = QuarkusTransaction.requiringNew()
                .call(() -> ForecastEntity.of(tournamentId).stream()
                        .map(forecast -> forecast.matchDay)
                        .collect(Collectors.toSet()));
        int step = (last + MOST_FORECASTS - 1) / MOST_FORECASTS;
        for (int matchDay = 1; matchDay <= next; matchDay += step) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            if (!made.contains(matchDay)) {
                make(new ForecastEntity.Key(tournamentId, matchDay), state.get());
            }
        }
        if (!Thread.currentThread().isInterrupted()) {
            state.get().champion().ifPresent(champion -> score(tournamentId, champion));
        }
    }

    /** The earliest match day that is not over. */
    static OptionalInt nextMatchDay(StateOfPlay state) {
        return state.fixtures().stream()
                .filter(fixture -> fixture instanceof FixtureState.Ready || fixture instanceof FixtureState.Awaiting)
                .mapToInt(fixture -> fixture.fixture().matchDay())
                .min();
    }

    private void make(ForecastEntity.Key key, StateOfPlay state) {
        StateOfPlay before;
        try {
            before = before(key.matchDay(), state);
        } catch (RefusedException ruledOtherwise) {
            LOG.infof("no forecast of %s before match day %d: %s", key.tournamentId(), key.matchDay(), ruledOtherwise);
            return;
        }
        int runs = Math.min(runs(state), usualRuns);
        long seed = state.tournament().seed();
        Forecast forecast = Forecast.of(before, runs, seed);
        if (Thread.currentThread().isInterrupted()) {
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> {
            if (ForecastEntity.findById(key) == null) {
                new ForecastEntity(key, clock.instant(), runs, seed, odds(forecast)).persist();
            }
        });
    }

    private static boolean hasTitle(StateOfPlay state) {
        return state.tournament().regulations().yieldChampion();
    }

    /** Whether the rest of a tournament cannot be played often enough in the time of a forecast. */
    public static boolean isTooLarge(StateOfPlay state) {
        return runs(state) < LEAST_RUNS;
    }

    /** How often it can be played in that time. */
    static int runs(StateOfPlay state) {
        return MOST_MATCHES / matchesOfARun(state);
    }

    /** What a run costs, in matches: to pair a Swiss round of n takes about n³/40 (measured: 0.1 ms for 16). */
    private static int matchesOfARun(StateOfPlay state) {
        int matches = state.fixtures().size();
        for (Stage stage : state.tournament().regulations().stages()) {
            if (stage instanceof SwissStage swiss) {
                int size = swiss.entries().size();
                matches += swiss.rounds() * size * size * size / 40;
            }
        }
        return matches;
    }

    private static StateOfPlay before(int matchDay, StateOfPlay state) {
        Map<String, Fixture> fixtures = new LinkedHashMap<>();
        state.fixtures().forEach(fixture -> fixtures.put(fixture.fixture().id(), fixture.fixture()));
        List<Result> earlier = state.results().stream()
                .filter(result -> {
                    Fixture fixture = fixtures.get(result.fixture());
                    return fixture != null && fixture.matchDay() < matchDay;
                })
                .toList();
        return state.tournament().after(earlier, state.rulings());
    }

    private static List<ForecastEntity.Odds> odds(Forecast forecast) {
        return forecast.odds().stream().map(Forecasts::odds).toList();
    }

    private static ForecastEntity.Odds odds(Forecast.Odds odds) {
        Map<String, Double> reach = new LinkedHashMap<>();
        odds.reach().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(Forecast.Milestone::stage).thenComparing(Forecast.Milestone::round)))
                .forEach(entry -> reach.put(nameOf(entry.getKey()), entry.getValue()));
        return new ForecastEntity.Odds(odds.entrant().id(), odds.title(), reach);
    }

    private static String nameOf(Forecast.Milestone milestone) {
        return milestone.round().isEmpty() ? milestone.stage() : milestone.stage() + " " + milestone.round();
    }

    private static void score(String tournamentId, Entrant champion) {
        QuarkusTransaction.requiringNew()
                .run(() -> ForecastEntity.of(tournamentId).stream()
                        .filter(forecast -> forecast.titleScore == null)
                        .forEach(forecast -> forecast.titleScore = brier(forecast.odds, champion.id())));
    }

    /** Mean over all entrants of the squared difference between probability and outcome (Brier 1950). */
    private static double brier(List<ForecastEntity.Odds> odds, String champion) {
        return odds.stream()
                .mapToDouble(one -> one.title() - (one.entrant().equals(champion) ? 1 : 0))
                .map(difference -> difference * difference)
                .average()
                .orElseThrow();
    }
}
