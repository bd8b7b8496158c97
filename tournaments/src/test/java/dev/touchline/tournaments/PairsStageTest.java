package dev.touchline.tournaments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.regulations.PairsStage;
import dev.touchline.tournaments.regulations.PairsStage.Pair;
import dev.touchline.tournaments.regulations.Regulations;
import dev.touchline.tournaments.regulations.Source;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.rulings.Operation;
import dev.touchline.tournaments.rulings.Ruling;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PairsStageTest {
    private static final Source ONE = new Source.Named("e1");
    private static final Source TWO = new Source.Named("e2");
    private static final Source THREE = new Source.Named("e3");

    @Test
    void theMatchesOfAPairHaveOneSeedAndSidesSwapped() {
        StateOfPlay state = kickOff(pair(ONE, TWO), pair(THREE, ONE));

        FixtureState.Ready first = state.ready().get(0);
        FixtureState.Ready second = state.ready().get(1);
        Tournament tournament = state.tournament();
        assertThat(state.ready())
                .extracting(FixtureState.Ready::id)
                .containsExactly("pair-1A", "pair-1B", "pair-2A", "pair-2B");
        assertThat(first.home()).isEqualTo(second.away());
        assertThat(first.away()).isEqualTo(second.home());
        assertThat(tournament.matchSeed(first.fixture())).isEqualTo(tournament.matchSeed(second.fixture()));
        assertThat(tournament.matchSeed(state.ready().get(2).fixture()))
                .isNotEqualTo(tournament.matchSeed(first.fixture()));
        assertThat(second.fixture().title()).isEqualTo("pair 1 (a reason), second match");
    }

    @Test
    void twoMayMeetInSeveralPairsOfDifferentSeeds() {
        StateOfPlay state = kickOff(pair(ONE, TWO), pair(ONE, TWO));

        List<Long> seeds = state.ready().stream()
                .map(ready -> state.tournament().matchSeed(ready.fixture()))
                .toList();
        assertThat(seeds).hasSize(4);
        assertThat(Set.copyOf(seeds)).hasSize(2);
    }

    @Test
    void itIsOverWhenAllIsPlayedAndNobodyHasWon() {
        StateOfPlay state = kickOff(pair(ONE, TWO));

        StateOfPlay end = state.commit(List.of(Result.of("pair-1A", 1, 1), Result.of("pair-1B", 3, 0)));

        assertThat(end.isOver()).isTrue();
        assertThat(end.champion()).isEmpty();
        assertThat(end.tables()).isEmpty();
        assertThat(end.bracket()).isEmpty();
        assertThat(state.tournament().regulations().yieldChampion()).isFalse();
    }

    @Test
    void aMatchOfAPairMayEndLevelAndHasNoExtraTime() {
        StateOfPlay state = kickOff(pair(ONE, TWO));

        assertThatThrownBy(() -> state.commit(Result.of("pair-1A", 1, 1).withExtraTime(2, 1)))
                .hasMessageContaining("a match of a pair has neither extra time nor a shoot-out");
    }

    @Test
    void aVoidedMatchIsPlayedAgainFromTheSameSeed() {
        StateOfPlay played =
                kickOff(pair(ONE, TWO)).commit(List.of(Result.of("pair-1A", 1, 1), Result.of("pair-1B", 3, 0)));

        StateOfPlay voided = played.rule(new Ruling("Ann", "a fault of ours", new Operation.VoidMatch("pair-1B")));

        assertThat(voided.isOver()).isFalse();
        assertThat(voided.ready()).extracting(FixtureState.Ready::run).containsExactly(2);
    }

    @Test
    void whatIsAnnulledDoesNotCountAndWhatIsLeftIsAwarded() {
        StateOfPlay begun = kickOff(pair(ONE, TWO), pair(TWO, THREE)).commit(Result.of("pair-1A", 1, 0));

        StateOfPlay annulled = begun.rule(out("e1", Operation.PlayedMatches.ANNUL));
        StateOfPlay awarded = begun.rule(out("e1", Operation.PlayedMatches.COUNT));

        assertThat(annulled.fixture("pair-1A")).isInstanceOf(FixtureState.Cancelled.class);
        assertThat(annulled.ready()).extracting(FixtureState.Ready::id).containsExactly("pair-2A", "pair-2B");
        assertThat(awarded.fixture("pair-1B"))
                .isInstanceOfSatisfying(
                        FixtureState.Played.class,
                        played -> assertThat(played.winner().map(Entrant::id)).contains("e2"));
    }

    @Test
    void refusesWhoIsNoEntryAndWhoMeetsItself() {
        assertThatThrownBy(() -> kickOff(pair(ONE, new Source.Named("e9"))))
                .hasMessageContaining("Stage pair pairs entrant e9, who is not among its entries");
        assertThatThrownBy(() -> kickOff(pair(ONE, ONE))).hasMessageContaining("lets entrant e1 meet itself");
        assertThatThrownBy(() -> kickOff(new Pair(ONE, TWO, "\u0007")))
                .hasMessageContaining("as the reason for a pair");
        assertThatThrownBy(() -> kickOff()).hasMessageContaining("Stage pair has 0 pairs: use 1 to 10000");
    }

    private static Ruling out(String entrant, Operation.PlayedMatches played) {
        return new Ruling("Ann", "a reason", new Operation.Disqualify(entrant, played));
    }

    private static Pair pair(Source one, Source other) {
        return new Pair(one, other, "a reason");
    }

    private static StateOfPlay kickOff(Pair... pairs) {
        PairsStage stage = new PairsStage("pair", List.of(ONE, TWO, THREE), List.of(pairs));
        return Tournament.of(new Regulations("Pairs", List.of(stage)), Cups.entrants(3), 1)
                .kickOff();
    }
}
