package dev.touchline.tournaments;

import dev.touchline.tournaments.entrants.Entrant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a knock-out tie has come.
 *
 * @param id that of its fixtures without the leg
 * @param legs its fixtures in the order of play
 * @param home the side named first, null while unknown
 * @param winnerOrNull null while undecided
 */
public record TieState(
        String id,
        List<FixtureState> legs,
        @Nullable Entrant home,
        @Nullable Entrant away,
        @Nullable Entrant winnerOrNull) {
    public TieState {
        legs = List.copyOf(legs);
    }

    public Optional<Entrant> winner() {
        return Optional.ofNullable(winnerOrNull);
    }

    public Optional<Entrant> loser() {
        if (winnerOrNull == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(winnerOrNull.equals(home) ? away : home);
    }
}
