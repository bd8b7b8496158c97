package dev.touchline.arena.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchline.arena.match.MatchMinutes;
import dev.touchline.engine.Card;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.event.Event;
import dev.touchline.engine.event.Event.ShotResult;
import dev.touchline.engine.rulebook.Rulebook;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventJsonTest {

    @Test
    void aPassTellsBothEndsAndItsReceiver() throws Exception {
        JsonNode pass = json(new Event.Pass(61, Side.AWAY, 7, 9, 1.234, -2, 10, 20.5));

        assertThat(pass).isEqualTo(node("""
                {"tick":61,"minute":2,"type":"pass","side":"away","player":7,"other":9,"x":1.23,"y":-2.0,"toX":10.0,"toY":20.5}"""));
    }

    @Test
    void aFoulTellsWhereAndHowSevere() throws Exception {
        JsonNode foul = json(new Event.Foul(61, Side.HOME, 3, 10, 1.256, 5, 6));

        assertThat(foul).isEqualTo(node("""
                {"tick":61,"minute":2,"type":"foul","side":"home","player":3,"other":10,"x":5.0,"y":6.0,"severity":1.26}"""));
    }

    @Test
    void aShotTellsHowItWasStruckAndWhatBecameOfIt() throws Exception {
        JsonNode shot = json(new Event.Shot(61, Side.HOME, 9, ShotResult.SAVED, 41.5, 0, false, true));

        assertThat(shot).isEqualTo(node("""
                {"tick":61,"minute":2,"type":"shot","side":"home","player":9,"detail":"saved","x":41.5,"y":0.0,"headed":false,"penalty":true}"""));
    }

    @Test
    void aCardTellsItsColour() throws Exception {
        assertThat(json(new Event.Booking(61, Side.HOME, 4, Card.SECOND_YELLOW))
                        .get("detail")
                        .asText())
                .isEqualTo("second_yellow");
    }

    @Test
    void anEventInAddedTimeKeepsTheLastMinuteAndSaysHowMuchLater() throws Exception {
        int half = Rulebook.CLASSIC_1.clock().halfTicks();

        JsonNode duel = json(new Event.AerialDuel(half + 61, Side.HOME, 4, 5));

        assertThat(duel.get("minute").asInt()).isEqualTo(45);
        assertThat(duel.get("added").asInt()).isEqualTo(2);
    }

    @Test
    void penaltiesAndCardsAreToldInAReportAndPassesAreNot() {
        assertThat(EventJson.isTold(new Event.Awarded(1, RestartKind.PENALTY, Side.HOME, 0, 0)))
                .isTrue();
        assertThat(EventJson.isTold(new Event.Booking(1, Side.HOME, 4, Card.RED)))
                .isTrue();
        assertThat(EventJson.isTold(new Event.Awarded(1, RestartKind.THROW_IN, Side.HOME, 0, 0)))
                .isFalse();
        assertThat(EventJson.isTold(new Event.Pass(1, Side.AWAY, 7, 9, 0, 0, 0, 0)))
                .isFalse();
    }

    private static JsonNode json(Event event) throws Exception {
        MatchMinutes minutes = MatchMinutes.of(List.of(), Rulebook.CLASSIC_1.clock());
        return node(Json.write(EventJson.of(event, minutes)));
    }

    private static JsonNode node(String json) throws Exception {
        return new ObjectMapper().readTree(json);
    }
}
