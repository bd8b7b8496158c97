package dev.touchline.engine.statistics;

import dev.touchline.engine.MatchView;
import dev.touchline.engine.Rejection;
import dev.touchline.engine.Side;
import dev.touchline.engine.play.MatchListener;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts the commands that the laws of the game or of arithmetic did not let pass; of players on the pitch only. */
public final class RejectionCounter implements MatchListener {
    private static final int REASONS = Rejection.values().length;

    private final @Nullable RejectedCommands[] counts = new RejectedCommands[Side.values().length * REASONS];
    private int tick = -1;

    @Override
    public void ticked(MatchView match) {
        if (match.tick() == tick) {
            return;
        }
        tick = match.tick();
        for (Side side : Side.values()) {
            for (int number = 0; number < MatchView.TEAM_SIZE; number++) {
                Rejection reason = match.rejection(side, number);
                if (reason != Rejection.NONE && match.onPitch(side, number)) {
                    add(side, reason, number);
                }
            }
        }
    }

    private void add(Side side, Rejection reason, int number) {
        int at = side.ordinal() * REASONS + reason.ordinal();
        RejectedCommands before = counts[at];
        counts[at] = before == null
                ? new RejectedCommands(side, reason, 1, tick, number)
                : new RejectedCommands(side, reason, before.times() + 1, before.tick(), before.player());
    }

    /** What was counted: home's first, by reason. */
    public List<RejectedCommands> count() {
        List<RejectedCommands> rejected = new ArrayList<>();
        for (RejectedCommands some : counts) {
            if (some != null) {
                rejected.add(some);
            }
        }
        return List.copyOf(rejected);
    }
}
