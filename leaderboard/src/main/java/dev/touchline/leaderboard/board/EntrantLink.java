package dev.touchline.leaderboard.board;

import dev.touchline.tournaments.entrants.Entrant;
import org.jspecify.annotations.Nullable;

/** An entrant as others name it. */
record EntrantLink(String id, String name) {
    static @Nullable EntrantLink of(@Nullable Entrant entrant) {
        return entrant == null ? null : new EntrantLink(entrant.id(), entrant.name());
    }
}
