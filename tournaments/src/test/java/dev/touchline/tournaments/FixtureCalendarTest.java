package dev.touchline.tournaments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.tournaments.calendar.CalendarPlan;
import dev.touchline.tournaments.calendar.Reveal;
import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.lots.Lots;
import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.regulations.Meetings;
import dev.touchline.tournaments.regulations.Regulations;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.rulings.Operation;
import dev.touchline.tournaments.rulings.Ruling;
import dev.touchline.tournaments.rulings.Rulings;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FixtureCalendarTest {
    private static final OffsetDateTime START = OffsetDateTime.parse("2026-06-11T18:00:00Z");
    private static final CalendarPlan PLAN = new CalendarPlan(
            START, Duration.ofHours(3), 4, Duration.ofHours(20), Duration.ofHours(2), Reveal.AT_KICK_OFF);

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void everybodyRestsAndNoSlotIsOverfull(@ForAll long seed) {
        Regulations regulations = Formats.random(seed);
        Tournament tournament = Tournament.of(regulations, Cups.entrants(regulations.entrants()), seed);

        FixtureCalendar calendar = FixtureCalendar.of(tournament, PLAN);

        Map<Entrant, OffsetDateTime> lastEnd = new LinkedHashMap<>();
        Map<OffsetDateTime, Integer> load = new LinkedHashMap<>();
        tournament.fixtures().forEach(fixture -> load.merge(calendar.kickOff(fixture.id()), 1, Integer::sum));
        for (FixtureState.Played played : Cups.playOut(tournament, seed).played()) {
            OffsetDateTime kickOff = calendar.kickOff(played.fixture().id());
            for (Entrant entrant : List.of(played.home(), played.away())) {
                OffsetDateTime last = lastEnd.put(entrant, kickOff.plus(PLAN.length()));
                assertThat(last == null || !kickOff.isBefore(last.plus(PLAN.rest())))
                        .isTrue();
            }
        }
        assertThat(load.values()).allMatch(matches -> matches <= PLAN.atOnce());
    }

    /** Whatever has been played ahead, what is public at any time is a condition that could have been reached. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void publicResultsAlwaysStandOnPublicResults(@ForAll long seed) {
        Regulations regulations = Formats.random(seed);
        Tournament tournament = Tournament.of(regulations, Cups.entrants(regulations.entrants()), seed);
        FixtureCalendar calendar = FixtureCalendar.of(tournament, PLAN);
        List<Result> playedAhead = Cups.playOut(tournament, seed).results();

        OffsetDateTime now = START.plusHours(Lots.of(seed, "now").below(400));
        StateOfPlay seen = tournament.after(calendar.publicAt(now, playedAhead));

        assertThat(seen.played())
                .allMatch(match ->
                        !now.isBefore(calendar.kickOff(match.fixture().id()).plus(PLAN.length())));
    }

    @Test
    void matchIsOnAirFromKickOffToItsEnd() {
        Tournament cup = Cups.sample(1);
        FixtureCalendar calendar = FixtureCalendar.of(cup, PLAN);

        assertThat(calendar.kickOff("group-A-1-2")).isEqualTo(START);
        assertThat(calendar.air("group-A-1-2", START.minusSeconds(1))).isEqualTo(FixtureCalendar.Air.BEFORE);
        assertThat(calendar.air("group-A-1-2", START)).isEqualTo(FixtureCalendar.Air.ON_AIR);
        assertThat(calendar.air("group-A-1-2", START.plusHours(2))).isEqualTo(FixtureCalendar.Air.OVER);
        assertThatThrownBy(() -> calendar.kickOff("x")).hasMessageContaining("no fixture \"x\"");
    }

    @Test
    void extendedLeagueKeepsTheKickOffsItHad() {
        Tournament league = Cups.league(4, Meetings.ONCE);
        Rulings extended = Rulings.NONE.with(new Ruling("founder", "rain", new Operation.Extend("league")));

        FixtureCalendar before = FixtureCalendar.of(league, PLAN);
        FixtureCalendar after = before.extended(league.extendedBy(extended), START.plusHours(30));

        assertThat(league.fixtures())
                .allSatisfy(fixture -> assertThat(after.kickOff(fixture.id())).isEqualTo(before.kickOff(fixture.id())));
        assertThat(after.kickOff("league-A-2-1")).isAfter(before.kickOff("league-A-2-3"));
    }

    @Test
    void addedFixturesKickOffAfterTheRulingHoweverLateItComes() {
        Tournament league = Cups.league(4, Meetings.ONCE);
        Rulings extended = Rulings.NONE.with(new Ruling("founder", "rain", new Operation.Extend("league")));
        OffsetDateTime weekLater = START.plusDays(7);

        FixtureCalendar after = FixtureCalendar.of(league, PLAN).extended(league.extendedBy(extended), weekLater);

        assertThat(league.extendedBy(extended).fixtures())
                .filteredOn(fixture ->
                        !league.fixtures().stream().map(Fixture::id).toList().contains(fixture.id()))
                .hasSize(6)
                .allSatisfy(added -> assertThat(after.kickOff(added.id())).isAfter(weekLater));
    }

    @Test
    void roundsThatAKickOffOfThePastWouldHaveToWaitForAreRefused() {
        Tournament cup = Cups.sample(1);
        FixtureCalendar calendar = FixtureCalendar.of(cup, PLAN);
        Rulings extended = Rulings.NONE.with(new Ruling("founder", "rain", new Operation.Extend("group")));
        OffsetDateTime quarterFinal = calendar.kickOff("knockout-QF-1");

        assertThatThrownBy(() -> calendar.extended(cup.extendedBy(extended), quarterFinal))
                .hasMessageContaining("would move the kick-off of knockout-QF-1");
        assertThat(calendar.extended(cup.extendedBy(extended), quarterFinal.minusSeconds(1))
                        .kickOff("knockout-QF-1"))
                .isAfter(quarterFinal);
    }

    /** Whenever rounds are added: who may play in both rests, no slot is overfull, and nothing public comes to be hidden. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void extendedCalendarsKeepTheirRules(@ForAll long seed) {
        Regulations regulations = Formats.random(seed);
        Tournament tournament = Tournament.of(regulations, Cups.entrants(regulations.entrants()), seed);
        FixtureCalendar before = FixtureCalendar.of(tournament, PLAN);
        OffsetDateTime now = START.plusHours(Lots.of(seed, "now").below(300));
        Operation extend = new Operation.Extend(regulations.stages().getFirst().id());
        Tournament longer;
        FixtureCalendar after;
        try {
            longer = tournament.extendedBy(Rulings.NONE.with(new Ruling("founder", "rain", extend)));
            after = before.extended(longer, now);
        } catch (RefusedException notPossible) {
            assertThat(notPossible.refusal()).isIn(Refusal.REGULATIONS, Refusal.RULING);
            return;
        }

        Map<OffsetDateTime, Integer> load = new LinkedHashMap<>();
        longer.fixtures().forEach(fixture -> load.merge(after.kickOff(fixture.id()), 1, Integer::sum));
        assertThat(load.values()).allMatch(matches -> matches <= PLAN.atOnce());
        for (Fixture fixture : tournament.fixtures()) {
            OffsetDateTime was = before.kickOff(fixture.id());
            OffsetDateTime is = after.kickOff(fixture.id());
            assertThat(was.isAfter(now) ? is.isAfter(now) : is.equals(was)).isTrue();
        }
        Map<Entrant, OffsetDateTime> lastEnd = new LinkedHashMap<>();
        for (FixtureState.Played played : Cups.playOut(longer, seed).played()) {
            OffsetDateTime kickOff = after.kickOff(played.fixture().id());
            for (Entrant entrant : List.of(played.home(), played.away())) {
                OffsetDateTime last = lastEnd.put(entrant, kickOff.plus(PLAN.length()));
                assertThat(last == null || !kickOff.isBefore(last.plus(PLAN.rest())))
                        .isTrue();
            }
        }
    }

    @Test
    void nothingIsHeldBackWhenResultsAreRevealedAtOnce() {
        CalendarPlan atOnce =
                new CalendarPlan(START, Duration.ofHours(3), 4, Duration.ZERO, Duration.ZERO, Reveal.AT_ONCE);
        FixtureCalendar calendar = FixtureCalendar.of(Cups.sample(1), atOnce);
        List<Result> results = List.of(Result.of("knockout-F-1", 1, 0));

        assertThat(calendar.publicAt(START, results)).isEqualTo(results);
    }

    @Test
    void plansThatCannotBeKeptAreRefused() {
        assertThatThrownBy(
                        () -> new CalendarPlan(START, Duration.ZERO, 4, Duration.ZERO, Duration.ZERO, Reveal.AT_ONCE))
                .hasMessageContaining("slots are PT0S apart");
        assertThatThrownBy(() ->
                        new CalendarPlan(START, Duration.ofHours(1), 0, Duration.ZERO, Duration.ZERO, Reveal.AT_ONCE))
                .hasMessageContaining("0 matches kick off at once");
    }
}
