package dev.touchline.leaderboard.match;

import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;

/** Plays match orders, several at a time, in other processes: the server never runs a policy itself. */
public interface MatchPlayer {
    /** How many orders it plays at the same time; more wait. */
    int capacity();

    /**
     * Plays an order.
     *
     * @param minute told the minute of the match now and then, from any thread
     * @return what this process found when it played the recorded commands again, never the word of a worker; a failure
     *     means that the run is void, for a reason of ours
     */
    CompletableFuture<MatchReport> play(MatchOrder order, IntConsumer minute);
}
