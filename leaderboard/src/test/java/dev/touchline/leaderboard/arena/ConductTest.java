package dev.touchline.leaderboard.arena;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.Card;
import dev.touchline.engine.Side;
import dev.touchline.engine.event.Event;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConductTest {

    @Test
    void everyPlayerCostsHisTeamOneDeduction() {
        assertThat(points(card(4, Card.YELLOW))).isEqualTo(-1);
        assertThat(points(card(4, Card.YELLOW), card(4, Card.SECOND_YELLOW))).isEqualTo(-3);
        assertThat(points(card(4, Card.RED))).isEqualTo(-4);
        assertThat(points(card(4, Card.YELLOW), card(4, Card.RED))).isEqualTo(-5);
    }

    @Test
    void thePlayersOfATeamAddUpAndTheOthersDoNotCount() {
        Event others = new Event.Booking(9, Side.AWAY, 4, Card.RED);

        assertThat(points(card(4, Card.YELLOW), card(5, Card.YELLOW), card(6, Card.RED), others))
                .isEqualTo(-6);
        assertThat(points()).isZero();
    }

    private static Event card(int player, Card card) {
        return new Event.Booking(9, Side.HOME, player, card);
    }

    private static int points(Event... events) {
        return Conduct.of(Side.HOME, List.of(events));
    }
}
