package dev.touchline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SideTest {
    @Test
    void theOpponentsOfHomeAreAway() {
        assertThat(Side.HOME.other()).isEqualTo(Side.AWAY);
    }

    @Property
    void theOpponentsOfTheOpponentsAreUs(@ForAll Side side) {
        assertThat(side.other().other()).isEqualTo(side);
    }
}
