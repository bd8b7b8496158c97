package dev.touchline.leaderboard.board;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form that asks for two entrants, and the answer.
 *
 * @param one what was chosen, or sent by hand
 * @param problem why there is no answer; null where there is one, and before a choice
 */
record ComparePage(
        List<EntrantLink> entrants,
        String one,
        String other,
        @Nullable String problem,
        @Nullable CompareView comparison) {}
