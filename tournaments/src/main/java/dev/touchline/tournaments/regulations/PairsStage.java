package dev.touchline.tournaments.regulations;

import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import dev.touchline.tournaments.refusal.VisibleText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A list of pairs that somebody chose: no table, no winner, nobody goes on. Two entrants may meet in several pairs.
 *
 * @param entries everyone of whom pairs may be made, whether or not in one
 */
public record PairsStage(String id, List<Source> entries, List<Pair> pairs) implements Stage {
    private static final int MOST_ENTRIES = 1_000;
    private static final int MOST_PAIRS = 10_000;

    /**
     * Two entrants who meet twice from one seed, each at home once.
     *
     * @param one who is at home first
     * @param reason why these two, in a few words; it stands in the titles of the matches
     */
    public record Pair(Source one, Source other, String reason) {}

    public PairsStage {
        Stage.requireId(id);
        entries = List.copyOf(entries);
        pairs = List.copyOf(pairs);
        Stage.requireRange(id, "entrants", entries.size(), 2, MOST_ENTRIES);
        Stage.requireRange(id, "pairs", pairs.size(), 1, MOST_PAIRS);
        Set<Source> known = new HashSet<>(entries);
        for (Pair pair : pairs) {
            requireEntry(id, known, pair.one());
            requireEntry(id, known, pair.other());
            if (pair.one().equals(pair.other())) {
                throw refused(id, "lets " + pair.one().inWords() + " meet itself");
            }
            if (!VisibleText.isName(pair.reason())) {
                throw refused(
                        id,
                        "gives " + VisibleText.quoted(pair.reason()) + " as the reason for a pair: use 1 to "
                                + VisibleText.LONGEST_NAME + " visible characters");
            }
        }
    }

    @Override
    public List<Source> qualifiedPlaces() {
        return List.of();
    }

    @Override
    public int fixtureCount() {
        return 2 * pairs.size();
    }

    private static void requireEntry(String id, Set<Source> known, Source source) {
        if (!known.contains(source)) {
            throw refused(id, "pairs " + source.inWords() + ", who is not among its entries");
        }
    }

    private static RefusedException refused(String id, String problem) {
        return new RefusedException(Refusal.REGULATIONS, "Stage " + id + " " + problem);
    }
}
