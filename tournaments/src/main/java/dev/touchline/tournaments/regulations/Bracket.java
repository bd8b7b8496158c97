package dev.touchline.tournaments.regulations;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The lines of a seeded bracket. */
final class Bracket {
    private Bracket() {}

    /**
     * The lines from the top to the foot of the smallest bracket that takes so many, by seed from 1: 1 meets the last,
     * and if the stronger always wins, 1 and 2 meet in the final and the first four in the semi-finals. Seeds that do
     * not exist are byes, so that byes go to the strongest.
     */
    static List<Integer> seedsByLine(int entrants) {
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
        return lines;
    }

    /** The same with sources, the strongest first, and byes in the empty lines. */
    static List<Source> lines(List<Source> strongestFirst) {
        return seedsByLine(strongestFirst.size()).stream()
                .map(seed -> seed <= strongestFirst.size() ? strongestFirst.get(seed - 1) : new Source.Bye())
                .toList();
    }

    /** The first round of these lines. */
    static List<Pairing> pairings(List<Source> lines) {
        return IntStream.range(0, lines.size() / 2)
                .mapToObj(tie -> new Pairing(lines.get(2 * tie), lines.get(2 * tie + 1)))
                .toList();
    }

    /** The lines of a first round. */
    static List<Source> lines(Iterable<Pairing> pairings) {
        List<Source> lines = new ArrayList<>();
        for (Pairing pairing : pairings) {
            lines.add(pairing.home());
            lines.add(pairing.away());
        }
        return lines;
    }
}
