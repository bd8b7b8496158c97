package dev.touchline.perf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.touchline.engine.MatchSetup;
import dev.touchline.engine.play.Match;
import dev.touchline.engine.play.MatchListener;
import dev.touchline.engine.rulebook.Rulebook;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class AllocationTest {
    /** Events, the hash chain and the match itself come to a fifth of that; one string a tick is several times as much. */
    private static final double MOST_BYTES_PER_TICK = 80;

    @Test
    void aTickAllocatesNextToNothing() {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        play(1);
        long before = thread.getCurrentThreadAllocatedBytes();

        int ticks = play(2) + play(3) + play(4);

        double bytes = thread.getCurrentThreadAllocatedBytes() - before;
        assertThat(bytes / ticks).isLessThan(MOST_BYTES_PER_TICK);
    }

    private static int play(long seed) {
        MatchSetup setup = MatchSetup.league(Rulebook.CLASSIC_1, seed);
        return new Match(setup, new ScriptedTeam(), new ScriptedTeam(), new MatchListener() {})
                .play()
                .ticks();
    }
}
