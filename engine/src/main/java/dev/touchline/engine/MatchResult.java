package dev.touchline.engine;

import org.jspecify.annotations.Nullable;

/**
 * The result of one match.
 *
 * @param score after two halves, or as forfeited
 * @param extraTime the score after extra time, if it was played
 * @param shootOut goals from the penalty mark, if they decided
 * @param outcome how the match ended
 * @param ticks played in all
 * @param homeFailedCalls calls in which the home policy failed
 * @param awayFailedCalls calls in which the away policy failed
 * @param stateHash last link of the state-hash chain, lower-case hexadecimal SHA-256
 */
public record MatchResult(
        Score score,
        @Nullable Score extraTime,
        @Nullable Score shootOut,
        Outcome outcome,
        int ticks,
        int homeFailedCalls,
        int awayFailedCalls,
        String stateHash) {

    /** The winner, or null where the match is drawn or both teams lost. */
    public @Nullable Side winner() {
        if (outcome instanceof Outcome.DoubleWalkover) {
            return null;
        }
        Score deciding = shootOut != null ? shootOut : extraTime != null ? extraTime : score;
        if (deciding.level()) {
            return null;
        }
        return deciding.home() > deciding.away() ? Side.HOME : Side.AWAY;
    }
}
