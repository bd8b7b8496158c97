package dev.touchline.arena.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.engine.Side;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlightTagTest {
    @ParameterizedTest
    @ValueSource(ints = {FlightTag.LOADING, 0, 1, 5399, 1 << 20})
    void aTagSaysWhoWasCalledAndWhen(int tick) {
        for (Side side : Side.values()) {
            FlightTag tag = new FlightTag(side, tick);

            assertThat(FlightTag.decode(tag.encode())).isEqualTo(tag);
        }
    }
}
