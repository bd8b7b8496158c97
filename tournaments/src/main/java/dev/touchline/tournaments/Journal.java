package dev.touchline.tournaments;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.rulings.Rulings;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The results and rulings of a tournament: what counts, and what is kept for the audit only. */
final class Journal implements Results {
    private record Run(String fixture, int number) {}

    private final Tournament tournament;
    private final Rulings rulings;
    private final Map<Run, Result> all = new LinkedHashMap<>();
    private final Map<String, Result> counting = new LinkedHashMap<>();

    private Journal(Tournament tournament, Rulings rulings) {
        this.tournament = tournament;
        this.rulings = rulings;
    }

    /** @param tournament with the rounds that the rulings added */
    static Journal of(Tournament tournament, Collection<Result> results, Rulings rulings) {
        Journal journal = new Journal(tournament, rulings);
        results.forEach(journal::add);
        return journal;
    }

    private void add(Result result) {
        tournament.fixture(result.fixture());
        int run = rulings.runOf(result.fixture());
        if (result.run() > run) {
            throw new RefusedException(
                    Refusal.RESULT_INVALID,
                    "The result " + result.inWords() + " of " + result.fixture() + " is refused: it says run "
                            + result.run() + ", but run " + run + " is to be played");
        }
        @Nullable Result earlier = all.putIfAbsent(new Run(result.fixture(), result.run()), result);
        if (earlier != null && !earlier.equals(result)) {
            throw new RefusedException(
                    Refusal.RESULT_CONTRADICTS,
                    result.fixture() + " already has the result " + earlier.inWords() + "; the second, "
                            + result.inWords() + ", is refused");
        }
        if (result.run() == run) {
            counting.put(result.fixture(), result);
        }
    }

    Tournament tournament() {
        return tournament;
    }

    Rulings rulings() {
        return rulings;
    }

    /** Every result, those of voided runs too. */
    List<Result> all() {
        return List.copyOf(all.values());
    }

    /** Whether exactly this result was given before. */
    boolean knows(Result result) {
        return result.equals(all.get(new Run(result.fixture(), result.run())));
    }

    /** The same with some more. */
    Journal with(List<Result> results) {
        Journal longer = new Journal(tournament, rulings);
        longer.all.putAll(all);
        longer.counting.putAll(counting);
        results.forEach(longer::add);
        return longer;
    }

    @Override
    public @Nullable Result of(Fixture fixture, Entrant home, Entrant away, int lead) {
        return counting.get(fixture.id());
    }

    @Override
    public @Nullable Result given(Fixture fixture) {
        return counting.get(fixture.id());
    }
}
