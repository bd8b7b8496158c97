package dev.touchline.tournaments;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.results.Result;
import org.jspecify.annotations.Nullable;

/** Where {@link Resolution} takes results from: a journal, or a simulation of what is to come. */
@FunctionalInterface
interface Results {
    /**
     * The result of a fixture that can be played, or null while there is none.
     *
     * @param lead goals by which the home side leads before kick-off: those of a first leg
     */
    @Nullable Result of(Fixture fixture, Entrant home, Entrant away, int lead);

    /** The result that was given for a fixture, whether or not it can be played; null when there is none. */
    default @Nullable Result given(Fixture fixture) {
        return null;
    }
}
