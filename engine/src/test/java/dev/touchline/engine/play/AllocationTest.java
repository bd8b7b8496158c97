package dev.touchline.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.touchline.engine.Chasers;
import dev.touchline.engine.MatchSetup;
import dev.touchline.engine.rulebook.Rulebook;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** A match keeps its events and its hash chain, and leaves hardly anything else behind. */
class AllocationTest {
    /** Events, rulings and links of the hash chain of an eventful match, spread over its ticks. */
    private static final double MOST_BYTES_A_TICK = 60;

    @Test
    void aTickAllocatesNextToNothing() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().threadId();
        for (int seed = 3; seed < 15; seed++) {
            match(seed).play(); // Until the compiler knows the way.
        }
        Match match = match(2);

        long before = threads.getThreadAllocatedBytes(thread);
        while (match.step()) {
            // Everything happens in the step.
        }
        long allocated = threads.getThreadAllocatedBytes(thread) - before;

        double perTick = (double) allocated / match.view().tick();
        assertThat(perTick).isLessThan(MOST_BYTES_A_TICK);
    }

    private static Match match(long seed) {
        return new Match(
                MatchSetup.league(Rulebook.CLASSIC_1, seed), new Chasers(), new Chasers(), new MatchListener() {});
    }
}
