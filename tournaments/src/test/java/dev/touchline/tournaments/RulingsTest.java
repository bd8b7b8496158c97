package dev.touchline.tournaments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.lots.Lots;
import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.regulations.Meetings;
import dev.touchline.tournaments.regulations.Regulations;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.rulings.Operation;
import dev.touchline.tournaments.rulings.Operation.PlayedMatches;
import dev.touchline.tournaments.rulings.Ruling;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What an operator may do, and what is refused. */
class RulingsTest {
    @Test
    void pausedTournamentBeginsNothingButTakesResultsOfMatchesUnderWay() {
        StateOfPlay paused = rule(Cups.sample(1).kickOff(), new Operation.Pause());

        StateOfPlay later = paused.commit(Result.of("group-A-1-2", 1, 0));

        assertThat(later.ready()).isEmpty();
        assertThat(later.played()).hasSize(1);
        assertThat(rule(later, new Operation.Resume()).ready()).hasSize(23);
    }

    @Test
    void voidedMatchIsPlayedAgainAndItsFirstResultIsKept() {
        Result first = Result.of("group-A-1-2", 1, 0);
        StateOfPlay voided = rule(Cups.sample(1).kickOff().commit(first), new Operation.VoidMatch("group-A-1-2"));

        FixtureState.Ready again = (FixtureState.Ready) voided.fixture("group-A-1-2");
        StateOfPlay replayed = voided.commit(Result.of("group-A-1-2", 0, 2).asRun(again.run()));

        assertThat(again.run()).isEqualTo(2);
        assertThat(voided.commit(first)).isSameAs(voided);
        assertThat(replayed.results()).hasSize(2).contains(first);
        assertThat(replayed.played()).hasSize(1);
        assertThat(replayed.rulings().list()).hasSize(1);
    }

    @Test
    void resultOfARunThatWasNeverOrderedIsRefused() {
        assertRefused(
                () -> Cups.sample(1)
                        .kickOff()
                        .commit(Result.of("group-A-1-2", 1, 0).asRun(2)),
                Refusal.RESULT_INVALID,
                "it says run 2, but run 1 is to be played");
    }

    @Test
    void matchThatOthersRestOnCannotBeVoided() {
        StateOfPlay end = Cups.playOut(Cups.sample(1), 1);

        assertRefused(
                () -> rule(end, new Operation.VoidMatch("knockout-SF-1")),
                Refusal.RULING,
                "matches already played rest on it: knockout-F-1; void them first");
        assertRefused(
                () -> rule(end, new Operation.VoidMatch("group-A-1-2")),
                Refusal.RULING,
                "knockout-QF-1, knockout-QF-3");
        assertThat(rule(end, new Operation.VoidMatch("knockout-F-1")).ready()).hasSize(1);
    }

    @Test
    void pairingsThatWaitAreRecomputedAfterAVoidedMatch() {
        Tournament cup = Cups.sample(1);
        List<Result> groups = Cups.groupResults(cup, 1);

        StateOfPlay voided = rule(cup.after(groups), new Operation.VoidMatch("group-A-1-2"));

        assertThat(voided.fixture("knockout-QF-1").home()).isNull();
        assertThat(voided.ready()).extracting(FixtureState.Ready::id).contains("group-A-1-2");
    }

    @Test
    void consequencesSayWhatToOrderAndWhatToTakeBack() {
        Tournament cup = Cups.sample(1);
        List<Result> groups = Cups.groupResults(cup, 1);
        StateOfPlay before = cup.after(groups);

        StateOfPlay after = rule(before, new Operation.VoidMatch("group-A-1-2"));
        Consequences consequences = Consequences.between(before, after);

        assertThat(consequences.fresh()).extracting(FixtureState.Ready::id).containsExactly("group-A-1-2");
        assertThat(consequences.withdrawn())
                .extracting(FixtureState.Ready::id)
                .containsExactly("knockout-QF-1", "knockout-QF-3");
        assertThat(Consequences.between(before, rule(before, new Operation.Pause()))
                        .withdrawn())
                .isEmpty();
        assertThat(Consequences.between(
                                before, before.commit(Cups.result(before.ready().getFirst(), 1)))
                        .withdrawn())
                .isEmpty();
    }

    @Test
    void disqualifiedEntrantLosesWhatIsToComeWhenItsMatchesCount() {
        StateOfPlay state = Cups.league(4, Meetings.ONCE).kickOff().commit(Result.of("league-A-1-2", 5, 0));

        StateOfPlay ruled = rule(state, new Operation.Disqualify("e1", PlayedMatches.COUNT));

        GroupTable table = ruled.tables().getFirst();
        assertThat(table.table().at(4).id()).isEqualTo("e1");
        assertThat(table.table().rows().getLast().points()).isEqualTo(3);
        assertThat(table.table().rows().getLast().played()).isEqualTo(3);
        assertThat(ruled.ready()).hasSize(3);
        assertThat(ruled.results()).hasSize(1);
    }

    @Test
    void noMatchOfADisqualifiedEntrantCountsWhenTheyAreAnnulled() {
        StateOfPlay state = Cups.league(4, Meetings.ONCE).kickOff().commit(Result.of("league-A-1-2", 5, 0));

        StateOfPlay ruled = rule(state, new Operation.Disqualify("e1", PlayedMatches.ANNUL));

        assertThat(ruled.tables().getFirst().table().rows())
                .allSatisfy(row -> assertThat(row.played()).isZero());
        assertThat(ruled.fixture("league-A-1-2")).isInstanceOf(FixtureState.Cancelled.class);
        assertThat(ruled.ready()).hasSize(3);
    }

    @Test
    void disqualifiedEntrantLosesItsTieByWalkover() {
        StateOfPlay ruled =
                rule(Cups.knockout(4, false).kickOff(), new Operation.Disqualify("e1", PlayedMatches.COUNT));

        FixtureState.Played semiFinal = (FixtureState.Played) ruled.fixture("cup-SF-1");
        assertThat(semiFinal.winner().orElseThrow().id()).isEqualTo("e4");
        assertThat(semiFinal.decision()).isEqualTo(Decision.WALKOVER);
        assertThat(ruled.fixture("cup-F-1").home()).isEqualTo(semiFinal.winner().orElseThrow());
    }

    @Test
    void lateResultOfAMatchDecidedByDisqualificationIsRefused() {
        StateOfPlay ruled =
                rule(Cups.knockout(4, false).kickOff(), new Operation.Disqualify("e1", PlayedMatches.COUNT));

        assertRefused(
                () -> ruled.commit(Result.of("cup-SF-1", 2, 0)), Refusal.RESULT_CONTRADICTS, "already has the result");
    }

    @Test
    void annulmentThatWouldChangeAPlayedQuarterFinalIsRefused() {
        StateOfPlay end = Cups.playOut(Cups.sample(1), 1);
        Entrant loser =
                ((FixtureState.Played) end.fixture("knockout-QF-1")).loser().orElseThrow();
        StateOfPlay open = rule(end, new Operation.VoidMatch("knockout-F-1"));

        assertRefused(
                () -> rule(open, new Operation.Disqualify(loser.id(), PlayedMatches.ANNUL)),
                Refusal.RULING,
                "matches already played rest on it");
    }

    @Test
    void extendedLeagueKeepsItsFixturesAndGetsSecondMeetings() {
        StateOfPlay state = Cups.league(4, Meetings.ONCE).kickOff().commit(Result.of("league-A-1-2", 5, 0));

        StateOfPlay longer = rule(state, new Operation.Extend("league"));

        assertThat(longer.fixtures()).hasSize(12);
        assertThat(longer.played()).hasSize(1);
        assertRefused(() -> rule(longer, new Operation.Extend("league")), Refusal.REGULATIONS, "cannot be extended");
        assertRefused(() -> rule(longer, new Operation.Extend("cup")), Refusal.REGULATIONS, "no stage \"cup\"");
    }

    @Test
    void rulingsThatDoNotFitAreRefused() {
        StateOfPlay state = Cups.sample(1).kickOff();

        assertRefused(() -> rule(state, new Operation.Resume()), Refusal.RULING, "not paused");
        assertRefused(
                () -> rule(state, new Operation.VoidMatch("group-A-1-2")), Refusal.RULING, "no match that could be");
        assertRefused(
                () -> rule(state, new Operation.VoidMatch("group-Z-1-2")), Refusal.FIXTURE_UNKNOWN, "group-Z-1-2");
        assertRefused(
                () -> rule(state, new Operation.Requeue("knockout-F-1")), Refusal.RULING, "not waiting to be played");
        assertRefused(() -> rule(state, new Operation.Disqualify("x", PlayedMatches.COUNT)), Refusal.RULING, "\"x\"");
        assertRefused(() -> new Ruling("", "why", new Operation.Pause()), Refusal.RULING, "operator");
    }

    /** Whatever an operator does that is not refused, every match that counts keeps its sides and the end is reached. */
    @Property(tries = 1_500, edgeCases = EdgeCasesMode.NONE)
    void acceptedRulingsNeverUprootAPlayedMatch(@ForAll long seed) {
        Regulations regulations = Formats.random(seed);
        Tournament tournament = Tournament.of(regulations, Cups.entrants(regulations.entrants()), seed);
        Lots lots = Lots.of(seed, "operator");
        StateOfPlay state = tournament.kickOff();
        for (int step = 0; step < 12 && !state.isOver(); step++) {
            List<FixtureState.Ready> ready = state.ready();
            state = state.commit(Cups.result(ready.get(lots.below(ready.size())), seed));
            StateOfPlay before = state;
            state = ruledByLot(state, lots);
            for (FixtureState.Played played : before.played()) {
                FixtureState now = state.fixture(played.fixture().id());
                boolean stillCounts =
                        now instanceof FixtureState.Played && before.results().contains(played.result());
                if (stillCounts) {
                    assertThat(now.home()).isEqualTo(played.home());
                    assertThat(now.away()).isEqualTo(played.away());
                }
            }
        }

        StateOfPlay end = Cups.playOut(state, seed);

        assertThat(end.isOver()).isTrue();
        assertThat(end.champion()).isPresent();
        assertThat(tournament.after(lots.drawAll(end.results()), end.rulings()).fixtures())
                .isEqualTo(end.fixtures());
    }

    private static StateOfPlay ruledByLot(StateOfPlay state, Lots lots) {
        List<FixtureState> fixtures = state.fixtures();
        String fixture = fixtures.get(lots.below(fixtures.size())).fixture().id();
        List<Entrant> entrants = state.tournament().entrants();
        String entrant = entrants.get(lots.below(entrants.size())).id();
        Operation operation = switch (lots.below(8)) {
            case 0 -> new Operation.Disqualify(entrant, PlayedMatches.COUNT);
            case 1 -> new Operation.Disqualify(entrant, PlayedMatches.ANNUL);
            case 2 ->
                new Operation.Extend(
                        state.tournament().regulations().stages().getFirst().id());
            default -> new Operation.VoidMatch(fixture);
        };
        try {
            return rule(state, operation);
        } catch (RefusedException refused) {
            assertThat(refused.refusal()).isIn(Refusal.RULING, Refusal.REGULATIONS, Refusal.FIXTURE_UNKNOWN);
            return state;
        }
    }

    private static StateOfPlay rule(StateOfPlay state, Operation operation) {
        return state.rule(new Ruling("founder", "test", operation));
    }

    private static void assertRefused(ThrowingCallable action, Refusal refusal, String message) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal))
                .hasMessageContaining(message);
    }
}
