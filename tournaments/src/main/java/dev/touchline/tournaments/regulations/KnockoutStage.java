package dev.touchline.tournaments.regulations;

import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import java.util.List;

/**
 * Single knock-out: losers go home.
 *
 * @param firstRound 1, 2, 4, … 64 pairings from the top of the bracket to its foot; the winners of the first and the
 *     second meet, of the third and the fourth, and so on in every round. Opposite a bye one goes on without a match
 * @param thirdPlaceMatch whether the losers of the semi-finals meet
 * @param ties how ties are settled before the final
 * @param finals how the final and the third-place match are settled
 * @param qualifiers how many later stages take, from the champion down; 0 to 2, with a third-place match to 4
 */
public record KnockoutStage(
        String id, List<Pairing> firstRound, boolean thirdPlaceMatch, TieFormat ties, TieFormat finals, int qualifiers)
        implements Stage {
    private static final int MOST_PAIRINGS = 64;
    private static final int RANKED = 2;
    private static final int RANKED_WITH_THIRD_PLACE = 4;

    public KnockoutStage {
        Stage.requireId(id);
        firstRound = List.copyOf(firstRound);
        if (Integer.bitCount(firstRound.size()) != 1 || firstRound.size() > MOST_PAIRINGS) {
            throw refused(
                    id, "has " + firstRound.size() + " pairings in its first round: use 1, 2, 4, 8, 16, 32 or 64");
        }
        for (Pairing pairing : firstRound) {
            if (isBye(pairing.home()) && isBye(pairing.away())) {
                throw refused(id, "has a pairing of two byes: nobody would go on from it");
            }
        }
        Stage.requireEntries(id, entriesOf(firstRound));
        boolean hasTwoSemiFinals = firstRound.size() > 2
                || firstRound.size() == 2 && entriesOf(firstRound).size() == 4;
        if (thirdPlaceMatch && !hasTwoSemiFinals) {
            throw refused(id, "has no two semi-finals and therefore no third-place match");
        }
        Stage.requireRange(id, "qualifiers", qualifiers, 0, thirdPlaceMatch ? RANKED_WITH_THIRD_PLACE : RANKED);
    }

    /** A last stage of single matches. */
    public static KnockoutStage of(String id, List<Pairing> firstRound, boolean thirdPlaceMatch) {
        TieFormat oneMatch = new TieFormat.OneMatch();
        return new KnockoutStage(id, firstRound, thirdPlaceMatch, oneMatch, oneMatch, 0);
    }

    /**
     * A bracket of the n strongest in the usual order: 1 meets n, and if the stronger always wins, 1 and 2 meet in the
     * final and the first four in the semi-finals. Where n is not a power of two, the strongest have byes.
     */
    public static KnockoutStage seeded(String id, int entrants, boolean thirdPlaceMatch) {
        Stage.requireRange(id, "entrants", entrants, 2, MOST_ENTRANTS);
        return of(id, seededRound(Stage.seeds(entrants)), thirdPlaceMatch);
    }

    /** The first round of a seeded bracket of these, the strongest first. */
    public static List<Pairing> seededRound(List<Source> strongestFirst) {
        return Bracket.pairings(Bracket.lines(strongestFirst));
    }

    @Override
    public List<Source> entries() {
        return entriesOf(firstRound);
    }

    @Override
    public List<Source> qualifiedPlaces() {
        return Stage.places(id, qualifiers);
    }

    @Override
    public int fixtureCount() {
        int last = thirdPlaceMatch ? 2 : 1;
        int before = entries().size() - 2;
        return before * ties.mostMatches() + last * finals.mostMatches();
    }

    private static List<Source> entriesOf(List<Pairing> firstRound) {
        return Bracket.lines(firstRound).stream()
                .filter(source -> !isBye(source))
                .toList();
    }

    private static boolean isBye(Source source) {
        return source instanceof Source.Bye;
    }

    private static RefusedException refused(String id, String problem) {
        return new RefusedException(Refusal.REGULATIONS, "Knock-out stage " + id + " " + problem);
    }
}
