package dev.touchline.leaderboard.tournament;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a commit led to.
 *
 * @param played how many matches count now
 * @param fixtures how many fixtures the tournament has at most
 * @param champion null until the last match is played
 * @param refused results that do not count; each is kept for the audit
 */
public record Step(int played, int fixtures, @Nullable String champion, List<Refused> refused) {
    public Step {
        refused = List.copyOf(refused);
    }

    /**
     * A result that was refused.
     *
     * @param isAwaited whether its order is still to be played: then the run failed, for a reason of ours
     */
    public record Refused(Finished match, String reason, boolean isAwaited) {}
}
