package dev.touchline.engine.law;

import dev.touchline.engine.MatchView;
import org.jspecify.annotations.Nullable;

/** One law of the game: looks at the match after a tick and may return a ruling. Laws hold no state. */
@FunctionalInterface
public interface Law {
    /** The ruling that the situation demands, or null. */
    @Nullable Ruling judge(MatchView match);
}
