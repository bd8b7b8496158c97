package dev.touchline.arena.play;

import dev.touchline.arena.Console;
import dev.touchline.arena.match.MatchClock;
import dev.touchline.arena.match.MatchOrder;
import dev.touchline.arena.match.MatchProgress;
import dev.touchline.engine.Score;
import dev.touchline.engine.rulebook.Clock;
import java.util.List;

/** Draws how far the matches are, where somebody watches. */
public final class PlayProgress {
    private static final int WIDTH = 30;

    private final Console console;
    private final int matches;
    private final long ticks;
    private final int ticksPerMatch;
    private int over;
    private long reached;

    /** @param orders that are played, all under the same rulebook */
    public PlayProgress(List<MatchOrder> orders, Console console) {
        Clock clock = orders.getFirst().rulebook().clock();
        this.console = console;
        this.matches = orders.size();
        this.ticksPerMatch = 2 * clock.halfTicks();
        this.ticks = (long) matches * ticksPerMatch;
    }

    /** Listens to one match. */
    public MatchProgress of(MatchOrder order) {
        return new MatchProgress() {
            private int last;

            @Override
            public void reached(int tick, Score score) {
                moved(
                        tick - last,
                        "%s %s %s, minute %d"
                                .formatted(
                                        order.home().name(), score, order.away().name(), MatchClock.minute(tick)));
                last = tick;
            }
        };
    }

    private synchronized void moved(int by, String what) {
        reached += by;
        int filled = (int) Math.max(0, Math.min(WIDTH, reached * WIDTH / ticks));
        console.draw("[%s%s] %d of %d matches over; %s"
                .formatted("#".repeat(filled), ".".repeat(WIDTH - filled), over, matches, what));
    }

    /** So many matches are over. */
    public synchronized void over(int count) {
        over = count;
        reached = Math.max(reached, (long) count * ticksPerMatch);
    }

    /** Nothing is drawn any longer. */
    public void clear() {
        console.draw("");
    }
}
