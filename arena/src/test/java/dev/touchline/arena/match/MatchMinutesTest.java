package dev.touchline.arena.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.Period;
import dev.touchline.engine.event.Event;
import dev.touchline.engine.rulebook.Clock;
import dev.touchline.engine.rulebook.Rulebook;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first half has two minutes of added time here, the second half begins at tick 2820. */
class MatchMinutesTest {
    private static final Clock CLOCK = Rulebook.CLASSIC_1.clock();
    private static final int HALF = CLOCK.halfTicks();
    private static final int SECOND_HALF = HALF + 120;

    private final MatchMinutes minutes = MatchMinutes.of(
            List.of(
                    new Event.PeriodStarted(0, Period.FIRST_HALF),
                    new Event.PeriodStarted(SECOND_HALF, Period.SECOND_HALF)),
            CLOCK);

    @Test
    void theFirstSixtyTicksAreMinuteOne() {
        assertThat(minutes.at(0)).hasToString("1");
        assertThat(minutes.at(60)).hasToString("1");
        assertThat(minutes.at(61)).hasToString("2");
    }

    @Test
    void addedTimeIsCountedOnTopOfTheHalf() {
        assertThat(minutes.at(HALF)).hasToString("45");
        assertThat(minutes.at(HALF + 1)).hasToString("45+1");
        assertThat(minutes.at(SECOND_HALF)).hasToString("45+2");
    }

    @Test
    void theSecondHalfBeginsWithMinute46HoweverLongTheFirstWentOn() {
        assertThat(minutes.at(SECOND_HALF + 1)).hasToString("46");
        assertThat(minutes.at(SECOND_HALF + HALF + 1)).hasToString("90+1");
        assertThat(minutes.firstTick(46)).isEqualTo(SECOND_HALF);
    }

    @Test
    void aPeriodBeginsInItsOwnMinuteAndEndsInItsLast() {
        assertThat(minutes.of(new Event.PeriodStarted(SECOND_HALF, Period.SECOND_HALF)))
                .hasToString("46");
        assertThat(minutes.of(new Event.PeriodEnded(SECOND_HALF, Period.FIRST_HALF)))
                .hasToString("45+2");
    }

    @Test
    void theShootOutAddsNoMinutes() {
        MatchMinutes withKicks = MatchMinutes.of(
                List.of(new Event.PeriodStarted(0, Period.FIRST_HALF), new Event.PeriodStarted(HALF, Period.SHOOT_OUT)),
                CLOCK);

        assertThat(withKicks.at(HALF + 400)).hasToString("45");
    }

    @Test
    void aMatchThatNeverBeganHasAFirstMinute() {
        assertThat(MatchMinutes.of(List.of(), CLOCK).at(0)).hasToString("1");
    }
}
