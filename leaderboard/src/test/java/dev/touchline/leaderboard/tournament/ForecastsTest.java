package dev.touchline.leaderboard.tournament;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.tournaments.StateOfPlay;
import dev.touchline.tournaments.Tournament;
import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.files.ReadyFiles;
import dev.touchline.tournaments.regulations.GroupStage;
import dev.touchline.tournaments.regulations.Meetings;
import dev.touchline.tournaments.regulations.Regulations;
import dev.touchline.tournaments.regulations.Stage;
import dev.touchline.tournaments.regulations.SwissStage;
import dev.touchline.tournaments.tables.TableRules;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The more there is to play, the fewer times; and not at all where that would say too little. */
class ForecastsTest {
    @Test
    void aWorldCupIsPlayedTenThousandTimes() {
        assertThat(Forecasts.runs(kickOff(ReadyFiles.named("world-cup-2026").regulations())))
                .isEqualTo(10_000);
    }

    @Test
    void pairingASwissRoundCountsForMoreThanItsMatches() {
        assertThat(Forecasts.runs(kickOff(ReadyFiles.named("swiss-16").regulations())))
                .isBetween(1_500, 2_500);
        assertThat(Forecasts.isTooLarge(kickOff(swiss(128, 64)))).isTrue();
        assertThat(Forecasts.isTooLarge(kickOff(swiss(32, 9)))).isFalse();
    }

    @Test
    void theLargestLeagueIsNotTooLarge() {
        GroupStage league = GroupStage.league("league", 64, Meetings.TWICE, TableRules.ARENA);

        assertThat(Forecasts.isTooLarge(kickOff(new Regulations("League", List.of(league)))))
                .isFalse();
    }

    private static Regulations swiss(int size, int rounds) {
        return new Regulations(
                "Swiss", List.of(new SwissStage("swiss", Stage.seeds(size), rounds, 0, TableRules.ARENA)));
    }

    private static StateOfPlay kickOff(Regulations regulations) {
        List<Entrant> entrants = IntStream.rangeClosed(1, regulations.entrants())
                .mapToObj(i -> new Entrant("e" + i, "Entrant " + i, 2000 - i, "Provider " + i))
                .toList();
        return Tournament.of(regulations, entrants, 1).kickOff();
    }
}
