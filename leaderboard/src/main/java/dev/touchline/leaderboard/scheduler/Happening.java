package dev.touchline.leaderboard.scheduler;

import dev.touchline.leaderboard.match.MatchOrder;
import dev.touchline.leaderboard.tournament.Finished;

/** What the scheduler's thread reacts to. */
sealed interface Happening {
    /** A match was played and its evidence is kept. */
    record Played(Finished match) implements Happening {}

    /** A run failed for a reason of ours. */
    record Void(MatchOrder order, String reason) implements Happening {}

    /** There may be something new to play. */
    record Stirred() implements Happening {}

    /** The server goes down. */
    record Stop() implements Happening {}
}
