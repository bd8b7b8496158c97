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

    /** At least one side is not known yet, or a match of the same tie or climb comes first. */
    record Awaiting(
            Fixture fixture,
            @Nullable Entrant home,
            @Nullable Entrant away) implements FixtureState {}

    /**
     * Both sides are known: it can be played now.
     *
     * @param run which playing it will be, from 1; more when the matches before were voided
     * @param lead goals by which the home side leads before kick-off: those of a first leg; 0 otherwise
     */
    record Ready(Fixture fixture, Entrant home, Entrant away, int run, int lead) implements FixtureState {
        public String id() {
            return fixture.id();
        }
    }

    /**
     * A match with its result.
     *
     * @param winningSide null when nobody won; of a second leg the winner of the match or of its shoot-out, who need not
     *     have won the tie
     */
    record Played(
            Fixture fixture,
            Entrant home,
            Entrant away,
            Result result,
            @Nullable Side winningSide,
            Decision decision) implements FixtureState {
        /** The winner; none when the match ended level. */
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

    /** It will not be played, or no longer counts. */
    record Cancelled(
            Fixture fixture,
            @Nullable Entrant home,
            @Nullable Entrant away,
            Cancellation cause) implements FixtureState {}

    /** Why a fixture is cancelled. */
    enum Cancellation {
        /** The tie or the climb was over without it. */
        NOT_NEEDED,
        /** One of its sides is disqualified. */
        DISQUALIFICATION
    }
}
