package dev.touchline.tournaments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.regulations.Meetings;
import dev.touchline.tournaments.regulations.Regulations;
import dev.touchline.tournaments.results.Result;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TournamentTest {
    /** The example of the module's README. */
    @Test
    void aCommittedResultIsInTheTableAndNoLongerReady() {
        Tournament cup = Tournament.of(Regulations.sampleCup(), Cups.entrants(16), 1);

        StateOfPlay state = cup.kickOff().commit(Result.of("group-A-1-2", 2, 1).withConduct(-1, 0));

        Entrant winner = cup.draw().orElseThrow().groups().getFirst().entrants().getFirst();
        assertThat(state.ready()).hasSize(23).extracting(FixtureState.Ready::id).doesNotContain("group-A-1-2");
        assertThat(state.tables().getFirst().table().at(1)).isEqualTo(winner);
        assertThat(state.bracket()).hasSize(3);
        assertThat(state.champion()).isEmpty();
    }

    @Test
    void fixturesHaveIdsFromTheStructure() {
        List<String> ids = Cups.sample(1).fixtures().stream().map(Fixture::id).toList();

        assertThat(ids).hasSize(31).doesNotHaveDuplicates();
        assertThat(ids.subList(0, 3)).containsExactly("group-A-1-2", "group-A-3-4", "group-B-1-2");
        assertThat(ids.subList(24, 31))
                .containsExactly(
                        "knockout-QF-1",
                        "knockout-QF-2",
                        "knockout-QF-3",
                        "knockout-QF-4",
                        "knockout-SF-1",
                        "knockout-SF-2",
                        "knockout-F-1");
    }

    @Test
    void knockoutTiesNameTheirSourcesFromTheDrawOn() {
        StateOfPlay state = Cups.sample(1).kickOff();

        FixtureState quarterFinal = state.fixture("knockout-QF-1");
        FixtureState last = state.fixture("knockout-F-1");

        assertThat(quarterFinal).isInstanceOf(FixtureState.Awaiting.class);
        assertThat(quarterFinal.fixture().home().inWords()).isEqualTo("winner of group A");
        assertThat(quarterFinal.fixture().away().inWords()).isEqualTo("runner-up of group B");
        assertThat(last.fixture().home().inWords()).isEqualTo("winner of semi-final 1");
    }

    @Test
    void matchDaysAreScheduledOneAfterTheOther() {
        StateOfPlay state = Cups.sample(1).kickOff();

        assertThat(state.ready()).hasSize(24);
        assertThat(state.nextMatchDay())
                .hasSize(8)
                .allSatisfy(ready -> assertThat(ready.fixture().matchDay()).isEqualTo(1));
    }

    @Test
    void completeGroupsFeedTheQuarterFinals() {
        Tournament tournament = Cups.sample(3);
        List<Result> groupResults = Cups.groupResults(tournament, 3);

        StateOfPlay state = tournament.after(groupResults);

        assertThat(state.tables()).allMatch(GroupTable::complete);
        assertThat(state.ready()).hasSize(4);
        assertThat(state.fixture("knockout-QF-1").home())
                .isEqualTo(state.tables().get(0).table().at(1));
        assertThat(state.fixture("knockout-QF-1").away())
                .isEqualTo(state.tables().get(1).table().at(2));
        assertThat(state.fixture("knockout-SF-1")).isInstanceOf(FixtureState.Awaiting.class);
    }

    @Test
    void oneMissingGroupMatchKeepsThePlacesOpen() {
        Tournament tournament = Cups.sample(3);
        List<Result> groupResults = tournament.fixtures().stream()
                .limit(24)
                .filter(fixture -> !fixture.id().equals("group-A-2-3"))
                .map(fixture -> Cups.result(fixture, 3))
                .toList();

        StateOfPlay state = tournament.after(groupResults);

        assertThat(state.fixture("knockout-QF-1").home()).isNull();
        assertThat(state.fixture("knockout-QF-1").away()).isNotNull();
        assertThat(state.nextMatchDay()).extracting(FixtureState.Ready::id).containsExactly("group-A-2-3");
    }

    @Test
    void winnerOfTheFinalIsChampion() {
        StateOfPlay state = Cups.playOut(Cups.sample(5), 5);

        assertThat(state.isOver()).isTrue();
        assertThat(state.champion())
                .isPresent()
                .isEqualTo(((FixtureState.Played) state.fixture("knockout-F-1")).winner());
        assertThat(state.bracket())
                .extracting(BracketRound::round)
                .containsExactly(Round.QUARTER_FINALS, Round.SEMI_FINALS, Round.FINAL);
    }

    @Test
    void firstOfALeagueIsChampion() {
        StateOfPlay state = Cups.playOut(Cups.league(5, Meetings.TWICE), 5);

        assertThat(state.played()).hasSize(20);
        assertThat(state.champion()).contains(state.tables().getFirst().table().at(1));
    }

    @Test
    void losersOfTheSemiFinalsMeetForThirdPlace() {
        StateOfPlay state = Cups.playOut(Cups.knockout(4, true), 1);

        FixtureState.Played one = (FixtureState.Played) state.fixture("cup-SF-1");
        FixtureState.Played other = (FixtureState.Played) state.fixture("cup-SF-2");
        FixtureState third = state.fixture("cup-3P-1");

        assertThat(third.home()).isEqualTo(one.loser().orElseThrow());
        assertThat(third.away()).isEqualTo(other.loser().orElseThrow());
        assertThat(state.champion()).isEqualTo(((FixtureState.Played) state.fixture("cup-F-1")).winner());
    }

    @Test
    void everyMatchHasItsOwnSeed() {
        Tournament tournament = Cups.sample(1);

        List<Long> seeds =
                tournament.fixtures().stream().map(tournament::matchSeed).toList();

        assertThat(seeds).doesNotHaveDuplicates().allMatch(seed -> seed >= 0 && seed < 1L << 53);
        assertThat(Cups.sample(1).matchSeed(tournament.fixtures().getFirst())).isEqualTo(seeds.getFirst());
        assertThat(Cups.sample(2).matchSeed(tournament.fixtures().getFirst())).isNotEqualTo(seeds.getFirst());
    }

    @Test
    void sameResultTwiceChangesNothing() {
        StateOfPlay once = Cups.sample(1).kickOff().commit(Result.of("group-A-1-2", 2, 1));

        assertThat(once.commit(Result.of("group-A-1-2", 2, 1))).isSameAs(once);
        assertThat(once.results()).hasSize(1);
    }

    @Test
    void differentSecondResultIsRefusedWithBothShown() {
        StateOfPlay state = Cups.sample(1).kickOff().commit(Result.of("group-A-1-2", 2, 1));

        assertRefused(
                () -> state.commit(Result.of("group-A-1-2", 2, 2)),
                Refusal.RESULT_CONTRADICTS,
                "group-A-1-2 already has the result 2-1; the second, 2-2, is refused");
    }

    @Test
    void resultOfAnUnknownFixtureIsRefused() {
        StateOfPlay state = Cups.sample(1).kickOff();

        assertRefused(
                () -> state.commit(Result.of("group-E-1-2", 2, 1)),
                Refusal.FIXTURE_UNKNOWN,
                "no fixture \"group-E-1-2\"");
    }

    @Test
    void resultOfAFixtureWithoutEntrantsIsRefused() {
        StateOfPlay state = Cups.sample(1).kickOff();

        assertRefused(
                () -> state.commit(Result.of("knockout-QF-1", 2, 1)),
                Refusal.FIXTURE_NOT_READY,
                "the winner of group A is not known yet");
    }

    @Test
    void wrongNumberOfEntrantsIsRefused() {
        assertRefused(
                () -> Tournament.of(Regulations.sampleCup(), Cups.entrants(15), 1),
                Refusal.ENTRANTS,
                "takes 16 entrants, not 15");
    }

    @Test
    void doubledEntrantIsRefused() {
        List<Entrant> entrants = new ArrayList<>(Cups.entrants(15));
        entrants.add(entrants.getFirst());

        assertRefused(() -> Tournament.of(Regulations.sampleCup(), entrants, 1), Refusal.ENTRANTS, "id \"e1\"");
    }

    @Test
    void playersWhoPlayNothingEndTheCupWithAnErrorInsteadOfALoop() {
        StateOfPlay state = Cups.sample(1).kickOff();

        assertThatThrownBy(() -> HeadlessCup.playOn(state, _ -> List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("group-A-1-2");
    }

    private static void assertRefused(ThrowingCallable action, Refusal refusal, String message) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal))
                .hasMessageContaining(message);
    }
}
