package dev.touchline.tournaments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.lots.Lots;
import dev.touchline.tournaments.regulations.Meetings;
import dev.touchline.tournaments.regulations.Regulations;
import dev.touchline.tournaments.results.Result;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ForecastTest {
    @Test
    void equalsHaveEqualChances() {
        Forecast forecast = Forecast.of(evenCup().kickOff(), 8_000, 1);

        assertThat(forecast.odds()).hasSize(16).allSatisfy(odds -> {
            assertThat(odds.title()).isCloseTo(1 / 16.0, within(0.012));
            assertThat(odds.reach("knockout", "quarter-finals")).isCloseTo(0.5, within(0.025));
            assertThat(odds.reach("group", "")).isEqualTo(1);
        });
    }

    /** Elo's curve: 100 points are an expected score of 0.64. */
    @Test
    void ratingsGiveTheExpectedScoresOfElo() {
        Entrant strong = new Entrant("strong", "Strong", 1100, "P");
        Entrant weak = new Entrant("weak", "Weak", 1000, "P");
        GoalModel model = new GoalModel();
        Fixture fixture = Cups.league(2, Meetings.ONCE).fixtures().getFirst();
        Lots lots = Lots.of(1, "matches");
        double score = 0;
        for (int match = 0; match < 40_000; match++) {
            Result result = model.play(fixture, strong, weak, 0, lots);
            score += (1 + Integer.compare(result.score().home(), result.score().away())) / 2.0;
        }

        assertThat(score / 40_000).isCloseTo(0.64, within(0.01));
    }

    @Test
    void sameSeedGivesTheSameForecast() {
        StateOfPlay state = Cups.sample(1).kickOff();

        assertThat(Forecast.of(state, 200, 5)).isEqualTo(Forecast.of(state, 200, 5));
        assertThat(Forecast.of(state, 200, 6)).isNotEqualTo(Forecast.of(state, 200, 5));
    }

    @Test
    void whatIsPlayedIsCertain() {
        StateOfPlay end = Cups.playOut(Cups.sample(2), 2);

        Forecast forecast = Forecast.of(end, 10, 1);

        assertThat(forecast.odds().getFirst().entrant())
                .isEqualTo(end.champion().orElseThrow());
        assertThat(forecast.odds().getFirst().title()).isEqualTo(1);
        assertThat(forecast.titleScore(end.champion().orElseThrow())).isZero();
    }

    @Test
    void brierScoreIsTheMeanSquaredError() {
        StateOfPlay end = Cups.playOut(Cups.sample(2), 2);
        Forecast certain = Forecast.of(end, 10, 1);
        Entrant other = certain.odds().getLast().entrant();
        Forecast.Milestone last = new Forecast.Milestone("knockout", "final");

        assertThat(certain.titleScore(other)).isEqualTo(2 / 16.0);
        assertThat(certain.score(last, Set.of())).isEqualTo(2 / 16.0);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void everyFormatHasOneChampionInEveryRun(@ForAll long seed) {
        Regulations regulations = Formats.random(seed);
        Tournament tournament = Tournament.of(regulations, Cups.entrants(regulations.entrants()), seed);

        Forecast forecast = Forecast.of(tournament.kickOff(), 8, seed);

        assertThat(forecast.odds().stream().mapToDouble(Forecast.Odds::title).sum())
                .isCloseTo(1, within(1e-9));
    }

    /** The figure of the project is two seconds for 10,000 runs; a tenth of them leaves room for a busy machine. */
    @Test
    void oddsOf48EntrantsAreQuick() {
        StateOfPlay state = WorldCupTest.worldCup48(1).kickOff();
        Forecast.of(state, 2_000, 2);

        long start = System.nanoTime();
        Forecast forecast = Forecast.of(state, 1_000, 1);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        assertThat(forecast.odds().stream().mapToDouble(Forecast.Odds::title).sum())
                .isCloseTo(1, within(1e-9));
    }

    private static Tournament evenCup() {
        List<Entrant> entrants = Cups.entrants(16).stream()
                .map(entrant -> new Entrant(entrant.id(), entrant.name(), 1000, entrant.provider()))
                .toList();
        return Tournament.of(Regulations.sampleCup(), entrants, 3);
    }
}
