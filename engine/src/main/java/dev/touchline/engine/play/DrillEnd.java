package dev.touchline.engine.play;

import dev.touchline.engine.MatchView;
import dev.touchline.engine.Side;
import dev.touchline.engine.drill.Ending;
import dev.touchline.engine.event.Event;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Watches for the ending of a drill. */
final class DrillEnd {
    private final List<Ending> endings;
    private final int goalsAtStart;

    DrillEnd(List<Ending> endings, MatchView start) {
        this.endings = endings;
        this.goalsAtStart = goals(start);
    }

    /**
     * The first ending that is met after a tick, or null.
     *
     * @param ballOut whether the ball has left the field in it
     */
    @Nullable Ending met(MatchState state, MatchJournal journal, boolean ballOut) {
        for (Ending ending : endings) {
            boolean stopped = state.restart != null && state.restartTick == state.tick;
            boolean met = switch (ending) {
                case Ending.Goal() -> goals(state) > goalsAtStart;
                case Ending.BallOut() -> ballOut;
                case Ending.PlayStopped() -> stopped;
                case Ending.BallLost(Side side) ->
                    state.ownerSide() == side.other() || (stopped && state.restartSide == side.other());
                case Ending.ShotDecided(Side side) -> hasShot(side, journal);
                case Ending.TicksElapsed(int ticks) -> state.tick >= ticks;
            };
            if (met) {
                return ending;
            }
        }
        return null;
    }

    private static int goals(MatchView match) {
        return match.goals(Side.HOME) + match.goals(Side.AWAY);
    }

    private static boolean hasShot(Side side, MatchJournal journal) {
        return journal.events().stream().anyMatch(event -> event instanceof Event.Shot shot && shot.side() == side);
    }
}
