package dev.touchline.arena.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchline.arena.InvalidInput;
import dev.touchline.sandbox.worker.Isolation;
import org.junit.jupiter.api.Test;

/** An operator may require that no policy runs without a wall around its process. */
class WallTest {
    @Test
    void whereTheWallIsRequiredAndMissingNothingIsPlayed() {
        assertThatThrownBy(() -> MatchPool.requireWall(Isolation.none(), true))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("TOUCHLINE_ISOLATION is required, but there is no wall around workers here: ");
    }

    @Test
    void whereItIsPreferredAProcessOfItsOwnIsEnough() {
        assertThatCode(() -> MatchPool.requireWall(Isolation.none(), false)).doesNotThrowAnyException();
    }

    @Test
    void theSettingHasTwoWords() {
        assertThat(MatchPoolSettings.isWallRequired("required")).isTrue();
        assertThat(MatchPoolSettings.isWallRequired("preferred")).isFalse();
        assertThat(MatchPoolSettings.isWallRequired(null)).isFalse();
        assertThatThrownBy(() -> MatchPoolSettings.isWallRequired("yes"))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("TOUCHLINE_ISOLATION is 'yes'; permitted are required and preferred");
    }
}
