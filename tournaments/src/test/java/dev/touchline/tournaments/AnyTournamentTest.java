package dev.touchline.tournaments;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.lots.Lots;
import dev.touchline.tournaments.regulations.GroupStage;
import dev.touchline.tournaments.regulations.KnockoutStage;
import dev.touchline.tournaments.regulations.Meetings;
import dev.touchline.tournaments.regulations.Regulations;
import dev.touchline.tournaments.results.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds in every tournament of groups and knock-out, whatever its size and its results. */
class AnyTournamentTest {
    @Property(tries = 400)
    void numberOfMatchesFollowsTheFormula(@ForAll("regulations") Regulations regulations, @ForAll long seed) {
        GroupStage groups = (GroupStage) regulations.stages().getFirst();
        KnockoutStage knockout = (KnockoutStage) regulations.stages().getLast();
        int meetings = groups.meetings() == Meetings.TWICE ? 2 : 1;
        int inGroups = groups.groups() * groups.size() * (groups.size() - 1) / 2 * meetings;
        int ties = groups.groups() * groups.qualifiers() - 1 + (knockout.thirdPlaceMatch() ? 1 : 0);

        StateOfPlay end = play(regulations, seed);

        assertThat(end.played()).hasSize(inGroups + ties).hasSize(regulations.fixtureCount());
        assertThat(end.champion()).isPresent();
    }

    @Property(tries = 300)
    void everyEntrantPlaysWhatTheFormatSays(@ForAll("regulations") Regulations regulations, @ForAll long seed) {
        GroupStage groups = (GroupStage) regulations.stages().getFirst();
        int perEntrant = (groups.size() - 1) * (groups.meetings() == Meetings.TWICE ? 2 : 1);

        StateOfPlay end = play(regulations, seed);

        Map<Entrant, Integer> inGroups = new LinkedHashMap<>();
        Map<Entrant, Integer> lostTies = new LinkedHashMap<>();
        for (FixtureState.Played played : end.played()) {
            switch (played.fixture()) {
                case Fixture.InGroup _ -> {
                    inGroups.merge(played.home(), 1, Integer::sum);
                    inGroups.merge(played.away(), 1, Integer::sum);
                }
                case Fixture.InPair _ -> throw new AssertionError("cups have no list of pairs");
                case Fixture.Tie tie -> {
                    if (!tie.round().equals(Round.THIRD_PLACE)) {
                        lostTies.merge(played.loser().orElseThrow(), 1, Integer::sum);
                    }
                }
            }
        }
        assertThat(inGroups)
                .hasSize(regulations.entrants())
                .allSatisfy((_, count) -> assertThat(count).isEqualTo(perEntrant));
        assertThat(lostTies).allSatisfy((_, count) -> assertThat(count).isEqualTo(1));
        assertThat(lostTies).doesNotContainKey(end.champion().orElseThrow());
    }

    @Property(tries = 300)
    void qualifiersAreExactlyThoseOnTop(@ForAll("regulations") Regulations regulations, @ForAll long seed) {
        StateOfPlay end = play(regulations, seed);

        List<Entrant> onTop = end.tables().stream()
                .flatMap(table -> table.table().order().stream().limit(table.qualifiers()))
                .toList();
        List<Entrant> inFirstRound = end.bracket().getFirst().ties().stream()
                .flatMap(tie -> Stream.of(requireNonNull(tie.home()), requireNonNull(tie.away())))
                .toList();
        assertThat(inFirstRound).containsExactlyInAnyOrderElementsOf(onTop);
    }

    /** Kill and restart after any number of results: what was stored, in any order, gives the same condition. */
    @Property(tries = 150)
    void anyPrefixOfResultsAndARestartGiveTheSameContinuation(
            @ForAll("regulations") Regulations regulations, @ForAll long seed) {
        Lots lots = Lots.of(seed, "order of play");
        Tournament tournament = tournament(regulations, seed);
        int killedAfter = lots.below(regulations.fixtureCount());
        StateOfPlay undisturbed = tournament.kickOff();
        StateOfPlay restarted = undisturbed;
        while (!undisturbed.isOver()) {
            if (undisturbed.played().size() == killedAfter) {
                List<Entrant> reordered = Lots.of(seed, "entry").drawAll(tournament.entrants());
                List<Result> stored = lots.drawAll(undisturbed.results());
                restarted = Tournament.of(regulations, reordered, seed).after(stored);
                assertThat(restarted.ready()).isEqualTo(undisturbed.ready());
                assertSameCondition(restarted, undisturbed);
            }
            List<FixtureState.Ready> ready = undisturbed.ready();
            FixtureState.Ready next = ready.get(lots.below(ready.size()));
            undisturbed = undisturbed.commit(Cups.result(next.fixture(), seed));
        }

        StateOfPlay resumed = HeadlessCup.playOn(
                restarted,
                ready -> ready.stream()
                        .map(one -> Cups.result(one.fixture(), seed))
                        .toList());

        assertSameCondition(resumed, undisturbed);
    }

    @Property(tries = 100)
    void orderOfResultsDecidesNothing(@ForAll("regulations") Regulations regulations, @ForAll long seed) {
        StateOfPlay end = play(regulations, seed);

        List<Result> shuffled = Lots.of(seed, "shuffle").drawAll(end.results());
        List<Result> doubled = new ArrayList<>(shuffled);
        doubled.addAll(shuffled);

        assertSameCondition(end.tournament().after(doubled), end);
    }

    @Property(tries = 400)
    void groupMatesOfTheSampleCupMeetAgainInTheFinalAtTheEarliest(@ForAll long seed) {
        StateOfPlay end = Cups.playOut(Cups.sample(seed), seed);

        for (BracketRound round : end.bracket()) {
            for (TieState tie : round.ties()) {
                boolean groupMates = end.tables().stream()
                        .anyMatch(table -> table.table().order().contains(tie.home())
                                && table.table().order().contains(tie.away()));
                assertThat(groupMates && !round.round().equals(Round.FINAL)).isFalse();
            }
        }
    }

    @Property(tries = 100)
    void bracketKeepsSeedsApartWhenTheStrongerAlwaysWins(@ForAll @IntRange(min = 1, max = 7) int rounds) {
        Tournament tournament = Cups.knockout(1 << rounds, false);

        StateOfPlay end = Cups.favouritesWin(tournament);

        for (BracketRound round : end.bracket()) {
            List<Entrant> strongest =
                    tournament.seeding().subList(0, 2 * round.round().ties());
            assertThat(round.ties()).allSatisfy(tie -> assertThat(strongest).contains(tie.home(), tie.away()));
        }
    }

    /** Groups of two to six whose qualifiers fill a bracket; both numbers of meetings, with and without third place. */
    @Provide
    Arbitrary<Regulations> regulations() {
        Arbitrary<Integer> groups = Arbitraries.of(1, 2, 4, 8);
        Arbitrary<Integer> sizes = Arbitraries.integers().between(2, 6);
        Arbitrary<Integer> qualifiers = Arbitraries.of(1, 2, 4);
        return Combinators.combine(
                        groups,
                        sizes,
                        Arbitraries.of(Meetings.class),
                        qualifiers,
                        Arbitraries.of(true, false),
                        Arbitraries.longs())
                .filter((group, size, _, places, third, _) -> places <= size && group * places >= (third ? 4 : 2))
                .as(Cups::groupsAndKnockout);
    }

    private static Tournament tournament(Regulations regulations, long seed) {
        return Tournament.of(regulations, Cups.entrants(regulations.entrants()), seed);
    }

    private static StateOfPlay play(Regulations regulations, long seed) {
        return Cups.playOut(tournament(regulations, seed), seed);
    }

    private static void assertSameCondition(StateOfPlay one, StateOfPlay other) {
        assertThat(one.fixtures()).isEqualTo(other.fixtures());
        assertThat(one.tables()).isEqualTo(other.tables());
        assertThat(one.bracket()).isEqualTo(other.bracket());
        assertThat(one.champion()).isEqualTo(other.champion());
        assertThat(one.draw()).isEqualTo(other.draw());
    }
}
