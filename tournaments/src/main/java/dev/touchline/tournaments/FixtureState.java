package dev.touchline.tournaments;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.results.Side;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far a fixture has come. */
public sealed interface FixtureState {
    Fixture fixture();

    /** The home side, null while unknown. */
    @Nullable Entrant home();

    /** The away side, null while unknown. */
    @Nullable Entrant away();

    /** At least one side is not known yet. */
    record Awaiting(
            Fixture fixture,
            @Nullable Entrant home,
            @Nullable Entrant away) implements FixtureState {}

    /** Both sides are known: it can be played now. */
    record Ready(Fixture fixture, Entrant home, Entrant away) implements FixtureState {
        public String id() {
            return fixture.id();
        }
    }

    /**
     * A match with its result.
     *
     * @param winningSide null when nobody won
     */
    record Played(
            Fixture fixture,
            Entrant home,
            Entrant away,
            Result result,
            @Nullable Side winningSide,
            Decision decision) implements FixtureState {
        /** The winner; of a tie always someone, of a group match none when it ended level. */
        public Optional<Entrant> winner() {
            return Optional.ofNullable(winningSide).map(this::entrant);
        }

        public Optional<Entrant> loser() {
            return Optional.ofNullable(winningSide).map(side -> entrant(side.other()));
        }

        private Entrant entrant(Side side) {
            return switch (side) {
                case HOME -> home;
                case AWAY -> away;
            };
        }
    }
}
