package dev.touchline.tournaments.tables;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.results.Result;
import java.util.Set;

/** A played match of a group: who met whom, and how it ended. */
public record Game(Entrant home, Entrant away, Result result) {
    boolean isBetween(Set<Entrant> entrants) {
        return entrants.contains(home) && entrants.contains(away);
    }
}
