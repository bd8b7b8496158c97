package dev.touchline.perf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PeakMemoryTest {
    @Test
    @EnabledOnOs(OS.LINUX)
    void aChildOfThisProcessIsSeenAndNothingIsWhenItHasGone() throws Exception {
        Process child = new ProcessBuilder("sleep", "60").start();
        try {
            assertThat(PeakMemory.ofChildren().orElseThrow()).isBetween(100_000L, 1_000_000_000L);
        } finally {
            child.destroyForcibly();
        }

        assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(PeakMemory.ofChildren()).isEmpty();
    }
}
