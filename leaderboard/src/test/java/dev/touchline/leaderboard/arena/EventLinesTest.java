package dev.touchline.leaderboard.arena;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.touchline.arena.match.MatchMinutes;
import dev.touchline.engine.Card;
import dev.touchline.engine.Period;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.event.Event;
import dev.touchline.engine.event.Event.ShotResult;
import dev.touchline.engine.rulebook.Rulebook;
import dev.touchline.leaderboard.match.MatchEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventLinesTest {

    @Test
    void aCardHasItsColourAsType() {
        assertThat(lines(booking(Card.YELLOW), booking(Card.SECOND_YELLOW), booking(Card.RED)))
                .extracting(MatchEvent::type, MatchEvent::text)
                .containsExactly(
                        tuple("yellow_card", "Yellow card for number 4"),
                        tuple("second_yellow_card", "Second yellow card for number 4"),
                        tuple("red_card", "Red card for number 4"));
    }

    @Test
    void aPenaltyIsToldFromTheFoulToTheGoal() {
        assertThat(lines(
                        new Event.Foul(60, Side.AWAY, 4, 9, 1.2, 45, 0),
                        new Event.Awarded(60, RestartKind.PENALTY, Side.HOME, 41.5, 0),
                        new Event.Shot(80, Side.HOME, 9, ShotResult.GOAL, 41.5, 0, false, true),
                        new Event.Goal(81, Side.HOME, 9, -1, false, true)))
                .extracting(MatchEvent::text)
                .containsExactly("Number 4 fouls number 9", "Penalty", "Goal by number 9, penalty");
    }

    @Test
    void aPenaltyThatMissesIsNoOrdinaryShot() {
        assertThat(lines(new Event.Shot(80, Side.HOME, 9, ShotResult.OFF_TARGET, 41.5, 0, false, true)))
                .extracting(MatchEvent::text)
                .containsExactly("Number 9 takes the penalty and misses");
    }

    @Test
    void addedTimeIsToldOnTopOfTheHalf() {
        int half = Rulebook.CLASSIC_1.clock().halfTicks();

        List<MatchEvent> lines =
                lines(new Event.PeriodStarted(0, Period.FIRST_HALF), new Event.Offside(half + 61, Side.HOME, 9, 30, 0));

        assertThat(lines.getLast().when()).isEqualTo("45+2");
    }

    @Test
    void theTrafficOfPlayIsLeftOut() {
        assertThat(lines(
                        new Event.Pass(1, Side.HOME, 1, 2, 0, 0, 1, 1),
                        new Event.Tackle(1, Side.HOME, 1, 2, true),
                        new Event.AerialDuel(1, Side.HOME, 1, 2),
                        new Event.Awarded(1, RestartKind.THROW_IN, Side.HOME, 0, 34)))
                .isEmpty();
    }

    private static Event booking(Card card) {
        return new Event.Booking(60, Side.HOME, 4, card);
    }

    private static List<MatchEvent> lines(Event... events) {
        List<Event> all = List.of(events);
        return EventLines.of(all, MatchMinutes.of(all, Rulebook.CLASSIC_1.clock()));
    }
}
