package dev.touchline.tournaments.regulations;

import dev.touchline.tournaments.refusal.Refusal;
import dev.touchline.tournaments.refusal.RefusedException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Single knock-out: losers go home.
 *
 * @param firstRound 1, 2, 4, … 64 pairings from the top of the bracket to its foot; the winners of the first and the
 *     second meet, of the third and the fourth, and so on in every round
 * @param thirdPlaceMatch whether the losers of the semi-finals meet
 */
public record KnockoutStage(String id, List<Pairing> firstRound, boolean thirdPlaceMatch) implements Stage {
    private static final int MOST_PAIRINGS = 64;

    public KnockoutStage {
        Stage.requireId(id);
        firstRound = List.copyOf(firstRound);
        if (Integer.bitCount(firstRound.size()) != 1 || firstRound.size() > MOST_PAIRINGS) {
            throw refused(
                    id, "has " + firstRound.size() + " pairings in its first round: use 1, 2, 4, 8, 16, 32 or 64");
        }
        if (thirdPlaceMatch && firstRound.size() < 2) {
            throw refused(id, "has no semi-finals and therefore no third-place match");
        }
        Set<Source> seen = new HashSet<>();
        for (Pairing pairing : firstRound) {
            for (Source source : List.of(pairing.home(), pairing.away())) {
                requireEntry(id, source);
                if (!seen.add(source)) {
                    throw refused(id, "names " + source.inWords() + " twice");
                }
            }
        }
    }

    /**
     * A bracket of the n strongest in the usual order: 1 meets n, and if the stronger always wins, 1 and 2 meet in the
     * final and the first four in the semi-finals.
     */
    public static KnockoutStage seeded(String id, int entrants, boolean thirdPlaceMatch) {
        if (entrants < 2 || Integer.bitCount(entrants) != 1) {
            throw refused(id, "takes 2, 4, 8, … entrants, not " + entrants);
        }
        List<Integer> lines = List.of(1);
        while (lines.size() < entrants) {
            int sum = 2 * lines.size() + 1;
            lines = lines.stream()
                    .<Integer>mapMulti((seed, next) -> {
                        next.accept(seed);
                        next.accept(sum - seed);
                    })
                    .toList();
        }
        List<Integer> bracket = lines;
        List<Pairing> pairings = IntStream.range(0, entrants / 2)
                .mapToObj(tie -> new Pairing(
                        new Source.Seeded(bracket.get(2 * tie)), new Source.Seeded(bracket.get(2 * tie + 1))))
                .toList();
        return new KnockoutStage(id, pairings, thirdPlaceMatch);
    }

    @Override
    public int fixtureCount() {
        return 2 * firstRound.size() - 1 + (thirdPlaceMatch ? 1 : 0);
    }

    /** Everyone who enters the stage, in the order of the bracket. */
    public List<Source> entries() {
        return firstRound.stream()
                .<Source>mapMulti((pairing, next) -> {
                    next.accept(pairing.home());
                    next.accept(pairing.away());
                })
                .toList();
    }

    private static void requireEntry(String id, Source source) {
        switch (source) {
            case Source.Seeded _, Source.GroupPlace _ -> {}
            case Source.Drawn _, Source.WinnerOf _, Source.LoserOf _ ->
                throw refused(id, "begins with " + source.inWords() + ": begin with seeds or with places of a group");
        }
    }

    private static RefusedException refused(String id, String problem) {
        return new RefusedException(Refusal.REGULATIONS, "Knock-out stage " + id + " " + problem);
    }
}
