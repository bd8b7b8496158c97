package dev.touchline.arena.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.arena.match.MatchMinutes;
import dev.touchline.engine.Card;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.event.Event;
import dev.touchline.engine.event.Event.ShotResult;
import dev.touchline.engine.rulebook.Rulebook;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommentaryTest {
    private final Commentary commentary =
            new Commentary("Reds", "Blues", MatchMinutes.of(List.of(), Rulebook.CLASSIC_1.clock()));

    @Test
    void tellsAFoulItsCardAndThePenalty() {
        assertThat(line(new Event.Foul(61, Side.AWAY, 4, 9, 1.5, 40, 0)))
                .isEqualTo("2'  Foul by Blues's number 4 on number 9.");
        assertThat(line(new Event.Booking(61, Side.AWAY, 4, Card.YELLOW)))
                .isEqualTo("2'  Yellow card for Blues's number 4.");
        assertThat(line(new Event.Awarded(61, RestartKind.PENALTY, Side.HOME, 41.5, 0)))
                .isEqualTo("2'  Penalty for Reds.");
        assertThat(line(new Event.Shot(80, Side.HOME, 9, ShotResult.SAVED, 41.5, 0, false, true)))
                .isEqualTo("2'  Reds's number 9 takes the penalty and is denied.");
        assertThat(line(new Event.Goal(90, Side.HOME, 9, -1, false, true)))
                .isEqualTo("2'  GOAL for Reds, by number 9, from the penalty mark! Reds 1-0 Blues");
    }

    @Test
    void tellsOffsideBackPassTimeWastingAndAdvantage() {
        assertThat(line(new Event.Offside(1, Side.HOME, 9, 30, 0))).contains("number 9 is offside");
        assertThat(line(new Event.BackPass(1, Side.HOME, 0))).contains("back-pass");
        assertThat(line(new Event.TimeWasting(1, Side.HOME, 5))).contains("wastes time");
        assertThat(line(new Event.AdvantagePlayed(1, Side.AWAY))).contains("Blues plays on");
    }

    @Test
    void leavesOutTheTrafficOfPlay() {
        assertThat(commentary.tell(new Event.Pass(1, Side.HOME, 5, 6, 0, 0, 5, 5)))
                .isEmpty();
        assertThat(commentary.tell(new Event.Tackle(1, Side.HOME, 5, 6, true))).isEmpty();
        assertThat(commentary.tell(new Event.AerialDuel(1, Side.HOME, 5, 6))).isEmpty();
        assertThat(commentary.tell(new Event.Awarded(1, RestartKind.THROW_IN, Side.HOME, 0, 34)))
                .isEmpty();
    }

    private String line(Event event) {
        return commentary.tell(event).orElseThrow().strip();
    }
}
