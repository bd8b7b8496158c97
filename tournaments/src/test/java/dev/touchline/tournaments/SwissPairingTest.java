package dev.touchline.tournaments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.lots.Lots;
import dev.touchline.tournaments.results.Result;
import dev.touchline.tournaments.tables.Game;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SwissPairingTest {
    /** Against all pairings there are: none without a rematch has pairs closer in points. */
    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void noOtherPairingBringsThoseLevelCloserTogether(@ForAll long seed) {
        Lots lots = Lots.of(seed, "situation");
        List<Entrant> entrants = Cups.entrants(2 * (2 + lots.below(3)));
        List<Integer> points = IntStream.range(0, entrants.size())
                .map(_ -> lots.below(7))
                .boxed()
                .sorted(Comparator.reverseOrder())
                .toList();
        List<Game> games = oneRound(entrants, lots);

        List<SwissPairing.Pair> pairs =
                new SwissPairing(entrants, points, games, List.of(), Lots.of(seed, "pairing")).pairs();

        int cost = pairs.stream()
                .mapToInt(pair -> squaredDistance(points, entrants.indexOf(pair.home()), entrants.indexOf(pair.away())))
                .sum();
        Set<Set<Entrant>> met = new HashSet<>();
        games.forEach(game -> met.add(Set.of(game.home(), game.away())));
        assertThat(cost).isEqualTo(least(entrants, points, met, new ArrayList<>(entrants)));
    }

    private static List<Game> oneRound(List<Entrant> entrants, Lots lots) {
        List<Entrant> order = lots.drawAll(entrants);
        return IntStream.range(0, order.size() / 2)
                .mapToObj(i -> new Game(order.get(2 * i), order.get(2 * i + 1), Result.of("x", 0, 0)))
                .toList();
    }

    private static int least(List<Entrant> all, List<Integer> points, Set<Set<Entrant>> met, List<Entrant> left) {
        if (left.isEmpty()) {
            return 0;
        }
        int least = Integer.MAX_VALUE / 2;
        Entrant one = left.getFirst();
        for (Entrant other : left.subList(1, left.size())) {
            if (!met.contains(Set.of(one, other))) {
                List<Entrant> rest = new ArrayList<>(left);
                rest.removeAll(List.of(one, other));
                int cost =
                        squaredDistance(points, all.indexOf(one), all.indexOf(other)) + least(all, points, met, rest);
                least = Math.min(least, cost);
            }
        }
        return least;
    }

    private static int squaredDistance(List<Integer> points, int one, int other) {
        int distance = points.get(one) - points.get(other);
        return distance * distance;
    }
}
