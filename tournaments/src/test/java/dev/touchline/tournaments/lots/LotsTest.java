package dev.touchline.tournaments.lots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LotsTest {
    /** Computed by a separate program from the description in {@link Lots}; a change would move every published draw. */
    @Test
    void numbersAreThoseOfThePublishedDescription() {
        Lots draw = Lots.of(1, "draw");
        Lots umlaut = Lots.of(-7, "lots of group-Ä");

        assertThat(List.of(draw.next(), draw.next(), draw.next()))
                .containsExactly(0x6c3d29cf298c8ad4L, 0x33108985a3af4cf4L, 0x9131d2d2788f9390L);
        assertThat(List.of(umlaut.next(), umlaut.next(), umlaut.next()))
                .containsExactly(0x9d6d24749be81f69L, 0xf3582206b6374141L, 0xbf49b80a4e618ceeL);
    }

    @Property(tries = 500)
    void numbersStayBelowTheirBound(@ForAll long seed, @ForAll @IntRange(min = 1) int bound) {
        assertThat(Lots.of(seed, "bound").below(bound)).isBetween(0, bound - 1);
    }

    /** A die over 60,000 throws: χ² with 5 degrees of freedom exceeds 15.09 once in a hundred. */
    @Test
    void aDieIsFair() {
        Lots die = Lots.of(6, "die");
        int[] counts = new int[6];

        IntStream.range(0, 60_000).forEach(_ -> counts[die.below(6)]++);

        double chiSquared = 0;
        for (int count : counts) {
            chiSquared += Math.pow(count - 10_000, 2) / 10_000;
        }
        assertThat(chiSquared).isLessThan(15.09);
    }

    @Property(tries = 200)
    void drawingAllKeepsEveryItemOnce(@ForAll long seed, @ForAll List<Integer> items) {
        assertThat(Lots.of(seed, "bowl").drawAll(items)).containsExactlyInAnyOrderElementsOf(items);
    }

    @Test
    void boundOfNothingIsRefused() {
        assertThatThrownBy(() -> Lots.of(1, "x").below(0)).hasMessageContaining("1 or more");
    }
}
