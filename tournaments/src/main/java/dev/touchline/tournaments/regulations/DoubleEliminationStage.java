package dev.touchline.tournaments.regulations;

import java.util.List;

/**
 * Double elimination: whoever loses once goes on in the losers' bracket, whoever loses twice goes home. The winners of
 * both brackets meet in the grand final.
 *
 * @param entries the strongest first; where they are not a power of two, the strongest have byes
 * @param resetFinal whether a second final is played when the winner of the winners' bracket loses the first, its
 *     only defeat so far
 * @param qualifiers how many later stages take, from the champion down; 0 to 2
 */
public record DoubleEliminationStage(
        String id, List<Source> entries, boolean resetFinal, TieFormat ties, int qualifiers) implements Stage {
    public DoubleEliminationStage {
        Stage.requireId(id);
        entries = List.copyOf(entries);
        Stage.requireEntries(id, entries);
        Stage.requireRange(id, "qualifiers", qualifiers, 0, 2);
    }

    /** The lines of the winners' bracket from the top to its foot. */
    public List<Source> lines() {
        return Bracket.lines(entries);
    }

    @Override
    public List<Source> qualifiedPlaces() {
        return Stage.places(id, qualifiers);
    }

    /** All but the champion lose twice. */
    @Override
    public int fixtureCount() {
        return (2 * entries.size() - 2 + (resetFinal ? 1 : 0)) * ties.mostMatches();
    }
}
