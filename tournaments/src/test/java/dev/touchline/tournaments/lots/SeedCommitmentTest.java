package dev.touchline.tournaments.lots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SeedCommitmentTest {
    private static final String SECRET = "correct horse battery staple";

    /** Computed with {@code printf 'touchline-seed:…' | sha256sum} and {@code printf '…\n…' | sha256sum}. */
    @Test
    void canBeCheckedWithStandardTools() {
        SeedCommitment commitment = SeedCommitment.to(SECRET);

        assertThat(commitment.hash()).isEqualTo("f59383049d75a84d49cd94b89f8f99b919fe26c87cdeb71d13e77263e363dfa7");
        assertThat(commitment.reveal(SECRET, "beacon 4711")).isEqualTo(6954845227442649L);
    }

    @Test
    void publicValueChangesTheSeed() {
        SeedCommitment commitment = SeedCommitment.to(SECRET);

        assertThat(commitment.reveal(SECRET, "one")).isNotEqualTo(commitment.reveal(SECRET, "other"));
        assertThat(commitment.reveal(SECRET, "one")).isBetween(0L, (1L << 53) - 1);
    }

    @Test
    void otherSecretIsRefused() {
        SeedCommitment commitment = SeedCommitment.to(SECRET);

        assertThatThrownBy(() -> commitment.reveal("another secret of sixteen", "beacon"))
                .hasMessageContaining("not the one whose hash");
        assertThatThrownBy(() -> SeedCommitment.to("short")).hasMessageContaining("can be guessed");
        assertThatThrownBy(() -> new SeedCommitment("xyz")).hasMessageContaining("64 lower-case");
    }
}
