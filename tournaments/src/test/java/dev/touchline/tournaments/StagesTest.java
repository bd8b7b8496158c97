package dev.touchline.tournaments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.regulations.BestPlacedSlots;
import dev.touchline.tournaments.regulations.DoubleEliminationStage;
import dev.touchline.tournaments.regulations.GauntletStage;
import dev.touchline.tournaments.regulations.LadderStage;
import dev.touchline.tournaments.regulations.Meetings;
import dev.touchline.tournaments.regulations.Regulations;
import dev.touchline.tournaments.regulations.Source;
import dev.touchline.tournaments.regulations.Stage;
import dev.touchline.tournaments.regulations.SwissStage;
import dev.touchline.tournaments.regulations.TieFormat;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.tables.TableRules;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is particular to each format. */
class StagesTest {
    private static final TieFormat ONE_MATCH = new TieFormat.OneMatch();

    @Test
    void swissBeginsWithTheUpperHalfAgainstTheLower() {
        StateOfPlay state = swiss(8, 3).kickOff();

        assertThat(state.ready().stream().map(ready -> pairOf(ready.home(), ready.away())))
                .containsExactly("e1-e5", "e2-e6", "e3-e7", "e4-e8");
        assertThat(state.fixture("swiss-2-1")).isInstanceOf(FixtureState.Awaiting.class);
    }

    @Test
    void swissWinnersMeetWinners() {
        StateOfPlay state = swiss(8, 3).kickOff();
        for (FixtureState.Ready ready : state.ready()) {
            state = state.commit(favouriteWins(ready));
        }

        assertThat(state.ready().stream().map(ready -> pairOf(ready.home(), ready.away())))
                .containsExactly("e1-e3", "e2-e4", "e5-e7", "e6-e8");
    }

    @Test
    void swissByeGoesToTheFootOfTheTableAndIsWorthAWin() {
        StateOfPlay state = swiss(5, 2).kickOff();

        assertThat(state.tables().getFirst().table().at(1).id()).isEqualTo("e5");
        assertThat(state.tables().getFirst().table().rows().getFirst().points()).isEqualTo(3);
    }

    @Test
    void swissHasNoMoreRoundsThanAlwaysLeaveAPairing() {
        assertThatThrownBy(() -> swiss(8, 5)).hasMessageContaining("5 rounds: use 1 to 4");
    }

    @Test
    void doubleEliminationGivesTheLoserOfTheWinnersFinalASecondChance() {
        Tournament tournament = doubleElimination(4, true);

        StateOfPlay end = play(tournament, StagesTest::favouriteIsAtHome);

        assertThat(tiesOf(end)).containsExactly("W1 e1-e4", "W1 e2-e3", "L1 e3-e4", "W2 e1-e2", "L2 e2-e3", "GF e1-e2");
        assertThat(end.fixture("double-GR-1")).isInstanceOf(FixtureState.Cancelled.class);
        assertThat(end.champion().orElseThrow().id()).isEqualTo("e1");
    }

    @Test
    void finalIsResetWhenTheUnbeatenLoseIt() {
        Tournament tournament = doubleElimination(4, true);

        StateOfPlay end =
                play(tournament, ready -> ready.id().equals("double-GF-1") != isStronger(ready.home(), ready.away()));

        assertThat(tiesOf(end)).endsWith("L2 e2-e3", "GF e1-e2", "GR e1-e2");
        assertThat(end.played()).hasSize(7);
    }

    @Test
    void gauntletPlaysNothingAmongTheOpponents() {
        GauntletStage stage = new GauntletStage(
                "gauntlet", List.of(new Source.Named("e5")), Stage.seeds(4), Meetings.TWICE, 0, TableRules.ARENA);
        Tournament tournament = Tournament.of(new Regulations("Gauntlet", List.of(stage)), Cups.entrants(5), 1);

        StateOfPlay end = play(tournament, StagesTest::favouriteIsAtHome);

        assertThat(end.played())
                .hasSize(8)
                .allMatch(match -> Stream.of(match.home(), match.away())
                        .anyMatch(one -> one.id().equals("e5")));
        assertThat(end.tables().getFirst().table().at(5).id()).isEqualTo("e5");
    }

    @Test
    void newcomerClimbsFromTheWeakestUntilItLoses() {
        Tournament tournament = ladder("e3", 5, 1);

        StateOfPlay end = play(tournament, StagesTest::favouriteIsAtHome);

        assertThat(tiesOf(end)).containsExactly("S e3-e6", "S e3-e5", "S e3-e4", "S e2-e3");
        assertThat(end.fixture("ladder-S-5")).isInstanceOf(FixtureState.Cancelled.class);
        assertThat(end.champion().orElseThrow().id()).isEqualTo("e1");
    }

    @Test
    void newcomerWhoBeatsAllIsFirst() {
        StateOfPlay end = play(ladder("e1", 3, 1), StagesTest::favouriteIsAtHome);

        assertThat(end.champion().orElseThrow().id()).isEqualTo("e1");
    }

    @Test
    void namedEntrantMustHaveEntered() {
        assertThatThrownBy(() -> ladder("nobody", 3, 1)).hasMessageContaining("\"nobody\", who has not entered");
    }

    @Test
    void bestPlacedTakeTheFirstSlotTheirPoolAllows() {
        List<List<String>> pools = List.of(List.of("A", "B"), List.of("A", "C"));

        assertThat(BestPlacedSlots.assign(pools, List.of("A", "B"))).contains(List.of("B", "A"));
        assertThat(BestPlacedSlots.assign(pools, List.of("A", "C"))).contains(List.of("A", "C"));
        assertThat(BestPlacedSlots.assign(pools, List.of("B", "D"))).isEmpty();
    }

    private static Tournament swiss(int size, int rounds) {
        SwissStage stage = new SwissStage("swiss", Stage.seeds(size), rounds, 0, TableRules.FIFA_2022);
        return Tournament.of(new Regulations("Swiss", List.of(stage)), Cups.entrants(size), 1);
    }

    private static Tournament doubleElimination(int size, boolean resetFinal) {
        DoubleEliminationStage stage =
                new DoubleEliminationStage("double", Stage.seeds(size), resetFinal, ONE_MATCH, 0);
        return Tournament.of(new Regulations("Double", List.of(stage)), Cups.entrants(size), 1);
    }

    private static Tournament ladder(String newcomer, int rungs, int defeats) {
        LadderStage stage = LadderStage.of("ladder", newcomer, rungs, defeats, ONE_MATCH);
        return Tournament.of(new Regulations("Ladder", List.of(stage)), Cups.entrants(rungs + 1), 1);
    }

    private static StateOfPlay play(Tournament tournament, Predicate<FixtureState.Ready> homeWins) {
        return HeadlessCup.playOn(
                tournament.kickOff(),
                ready -> ready.stream()
                        .map(one -> homeWins.test(one) ? Result.of(one.id(), 1, 0) : Result.of(one.id(), 0, 1))
                        .toList());
    }

    private static Result favouriteWins(FixtureState.Ready ready) {
        return isStronger(ready.home(), ready.away()) ? Result.of(ready.id(), 1, 0) : Result.of(ready.id(), 0, 1);
    }

    private static boolean favouriteIsAtHome(FixtureState.Ready ready) {
        return isStronger(ready.home(), ready.away());
    }

    private static boolean isStronger(Entrant one, Entrant other) {
        return one.rating() > other.rating();
    }

    /** Ties with a winner, in the order of play, as {@code W1 e1-e4}. */
    private static List<String> tiesOf(StateOfPlay state) {
        List<String> lines = new ArrayList<>();
        for (FixtureState.Played played : state.played()) {
            if (played.fixture() instanceof Fixture.Tie tie) {
                lines.add(tie.round().code() + " " + pairOf(played.home(), played.away()));
            }
        }
        return lines;
    }

    private static String pairOf(Entrant one, Entrant other) {
        return isStronger(one, other) ? one.id() + "-" + other.id() : other.id() + "-" + one.id();
    }
}
