package dev.touchline.tournaments.regulations;

import dev.touchline.tournaments.tables.TableRules;
import java.util.List;

/**
 * A Swiss system: in each round those meet who stand close in the table, nobody meets anyone twice; with an odd number
 * one who has not had it yet gets a bye, worth a win.
 *
 * @param entries the order seeds the first round
 * @param rounds at most half the number of entrants (a bye counted as one), because so many rounds always leave a
 *     pairing without rematch (Dirac 1952: a graph in which every vertex has half of all others as neighbours has a
 *     Hamiltonian cycle, and with an even number a perfect matching)
 * @param qualifiers how many, from the top, later stages take
 */
public record SwissStage(String id, List<Source> entries, int rounds, int qualifiers, TableRules rules)
        implements Stage {
    public SwissStage {
        Stage.requireId(id);
        entries = List.copyOf(entries);
        Stage.requireEntries(id, entries);
        Stage.requireRange(id, "rounds", rounds, 1, (entries.size() + 1) / 2);
        Stage.requireRange(id, "qualifiers", qualifiers, 0, entries.size());
    }

    @Override
    public List<Source> qualifiedPlaces() {
        return Stage.places(id, qualifiers);
    }

    @Override
    public int fixtureCount() {
        return rounds * (entries.size() / 2);
    }
}
