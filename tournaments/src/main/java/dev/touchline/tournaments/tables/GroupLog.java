package dev.touchline.tournaments.tables;

import dev.touchline.tournaments.entrants.Entrant;
import java.util.List;
import java.util.Set;

/**
 * Everything a table is made of.
 *
 * @param entrants two or more, in any order
 * @param games the matches that count so far, in any order; those of others are left out of account
 * @param byes who was given a win without a match, once for each time
 * @param disqualified those who stand last whatever they have gathered
 */
public record GroupLog(List<Entrant> entrants, List<Game> games, List<Entrant> byes, Set<Entrant> disqualified) {
    public GroupLog {
        entrants = List.copyOf(entrants);
        games = List.copyOf(games);
        byes = List.copyOf(byes);
        disqualified = Set.copyOf(disqualified);
        if (entrants.size() < 2) {
            throw new IllegalArgumentException("A table needs two entrants or more, not " + entrants.size());
        }
    }

    /** Matches alone. */
    public static GroupLog of(List<Entrant> entrants, List<Game> games) {
        return new GroupLog(entrants, games, List.of(), Set.of());
    }
}
