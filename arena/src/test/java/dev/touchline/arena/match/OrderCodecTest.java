package dev.touchline.arena.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.arena.policy.PolicyReference;
import dev.touchline.engine.TieRule;
import dev.touchline.engine.rulebook.Rulebook;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OrderCodecTest {
    private static final MatchOrder ORDER = new MatchOrder(
            "cup-1/final — Finale",
            Rulebook.CLASSIC_1,
            Long.MIN_VALUE,
            TieRule.EXTRA_TIME_AND_SHOOT_OUT,
            -2,
            PolicyReference.load("@ref1"),
            PolicyReference.load("@ref2"));

    @Test
    void anOrderArrivesAsItWasSent() throws IOException {
        MatchOrder arrived = OrderCodec.decode(OrderCodec.encode(ORDER));

        assertThat(arrived).isEqualTo(ORDER);
        assertThat(arrived.home().program().files())
                .isEqualTo(ORDER.home().program().files());
    }

    @Test
    void anOrderCutAnywhereIsRefused() {
        byte[] whole = OrderCodec.encode(ORDER);

        for (int length = 0; length < whole.length; length += 61) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> OrderCodec.decode(cut)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void anOrderOfAnotherVersionIsRefused() {
        byte[] newer = OrderCodec.encode(ORDER);
        newer[4]++;

        assertThatThrownBy(() -> OrderCodec.decode(newer)).hasMessage("not a match order of version 2");
    }
}
