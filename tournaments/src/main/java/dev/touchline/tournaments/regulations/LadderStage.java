package dev.touchline.tournaments.regulations;

import java.util.ArrayList;
import java.util.List;

/**
 * A newcomer climbs a ladder: it meets the rungs one after the other, the weakest first, until it has lost too often.
 * It ends above the highest rung it has beaten.
 *
 * @param rungs the weakest first
 * @param defeats how many ties lost end the climb, 1 or more
 * @param qualifiers how many, from the top of the ladder, later stages take
 */
public record LadderStage(String id, Source newcomer, List<Source> rungs, int defeats, TieFormat ties, int qualifiers)
        implements Stage {
    public LadderStage {
        Stage.requireId(id);
        rungs = List.copyOf(rungs);
        Stage.requireRange(id, "rungs", rungs.size(), 1, MOST_ENTRANTS - 1);
        List<Source> all = new ArrayList<>(rungs);
        all.add(newcomer);
        Stage.requireEntries(id, all);
        Stage.requireRange(id, "defeats that end the climb", defeats, 1, rungs.size());
        Stage.requireRange(id, "qualifiers", qualifiers, 0, all.size());
    }

    /** A newcomer against the others of the entry list. */
    public static LadderStage of(String id, String newcomer, int rungs, int defeats, TieFormat ties) {
        return new LadderStage(
                id, new Source.Named(newcomer), Stage.seeds(rungs).reversed(), defeats, ties, 0);
    }

    @Override
    public List<Source> entries() {
        List<Source> all = new ArrayList<>(rungs);
        all.addFirst(newcomer);
        return List.copyOf(all);
    }

    @Override
    public List<Source> qualifiedPlaces() {
        return Stage.places(id, qualifiers);
    }

    @Override
    public int fixtureCount() {
        return rungs.size() * ties.mostMatches();
    }
}
