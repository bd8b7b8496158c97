package dev.touchline.engine.play;

import dev.touchline.engine.CallResult;
import dev.touchline.engine.MatchView;
import dev.touchline.engine.Side;
import dev.touchline.engine.observation.CommandSheet;

/** Follows a match as it is played: records it, counts it, or shows its progress. */
public interface MatchListener {
    /** A team was called; {@code sheet} is what counts and is valid during the call only. */
    default void called(int tick, Side side, CallResult result, CommandSheet sheet) {}

    /** A tick is over. */
    default void ticked(MatchView match) {}

    /** Tells two listeners, one after the other. */
    static MatchListener both(MatchListener first, MatchListener second) {
        return new MatchListener() {
            @Override
            public void called(int tick, Side side, CallResult result, CommandSheet sheet) {
                first.called(tick, side, result, sheet);
                second.called(tick, side, result, sheet);
            }

            @Override
            public void ticked(MatchView match) {
                first.ticked(match);
                second.ticked(match);
            }
        };
    }
}
