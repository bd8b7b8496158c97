package dev.touchline.arena.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MatchPoolTest {
    @Test
    void workersThatWouldKeepOneAnotherFromGettingWarmWaitUntilMatchesArePlayed() throws InterruptedException {
        Semaphore starts = new Semaphore(0);
        WorkerStarter starter = code -> {
            starts.release();
            throw new IOException("there is no worker here");
        };

        try (MatchPool pool = new MatchPool(starter, 5, 2, note -> {})) {
            pool.start();

            assertThat(starts.tryAcquire(2, 1, TimeUnit.MINUTES)).isTrue();
            assertThat(starts.tryAcquire(1, TimeUnit.SECONDS)).isFalse();
        }
    }
}
