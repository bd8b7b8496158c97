package dev.touchline.tournaments;

import dev.touchline.tournaments.entrants.Entrant;
import dev.touchline.tournaments.lots.Lots;
import dev.touchline.tournaments.tables.Game;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedPerfectMatching;
import org.jgrapht.alg.matching.blossom.v5.ObjectiveSense;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jspecify.annotations.Nullable;

/**
 * Pairs a Swiss round: a perfect matching of least cost among those who have not met. A pair costs the square of its
 * distance in points; among those level on points, the upper half best meets the lower half in order. With an odd number
 * the bye is a partner at the foot of the table whom nobody meets twice. A lot of the seed for each pair, too small to
 * outweigh any cost, makes the best matching unique, so that it does not depend on how it is found.
 */
final class SwissPairing {
    /** One pair; the away side is null when the other has a bye. */
    record Pair(Entrant home, @Nullable Entrant away) {}

    private static final double COST_OF_POINTS = 1_000;
    private static final double ONE_STEP = 65_536;

    private final List<Entrant> order;
    private final List<Integer> points;
    private final List<Game> games;
    private final List<Entrant> byes;
    private final Lots lots;
    private final Set<Set<Entrant>> met = new HashSet<>();

    /**
     * Prepares a round.
     *
     * @param order the table, first to last
     * @param points of each, in the same order
     */
    SwissPairing(List<Entrant> order, List<Integer> points, List<Game> games, List<Entrant> byes, Lots lots) {
        this.order = order;
        this.points = points;
        this.games = games;
        this.byes = byes;
        this.lots = lots;
        games.forEach(game -> met.add(Set.of(game.home(), game.away())));
    }

    /** The pairs from the top of the table to its foot, the bye last. */
    List<Pair> pairs() {
        Graph<Integer, DefaultWeightedEdge> possible = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        int seats = order.size() + order.size() % 2;
        for (int seat = 0; seat < seats; seat++) {
            possible.addVertex(seat);
        }
        for (int upper = 0; upper < seats; upper++) {
            for (int lower = upper + 1; lower < seats; lower++) {
                double lot = lots.below((int) ONE_STEP) / (double) seats;
                if (mayMeet(upper, lower)) {
                    possible.setEdgeWeight(
                            possible.addEdge(upper, lower), Math.rint(cost(upper, lower) * ONE_STEP + lot));
                }
            }
        }
        List<int[]> seatsOfPairs = new ArrayList<>();
        for (DefaultWeightedEdge edge : new KolmogorovWeightedPerfectMatching<>(possible, ObjectiveSense.MINIMIZE)
                .getMatching()
                .getEdges()) {
            int one = possible.getEdgeSource(edge);
            int other = possible.getEdgeTarget(edge);
            seatsOfPairs.add(new int[] {Math.min(one, other), Math.max(one, other)});
        }
        seatsOfPairs.sort(
                Comparator.comparingInt((int[] pair) -> isBye(pair[1]) ? 1 : 0).thenComparingInt(pair -> pair[0]));
        return seatsOfPairs.stream().map(pair -> pair(pair[0], pair[1])).toList();
    }

    private boolean mayMeet(int upper, int lower) {
        return isBye(lower)
                ? !byes.contains(order.get(upper))
                : !met.contains(Set.of(order.get(upper), order.get(lower)));
    }

    private boolean isBye(int seat) {
        return seat == order.size();
    }

    private double cost(int upper, int lower) {
        if (isBye(lower)) {
            double distance = points.get(upper) - points.getLast();
            return COST_OF_POINTS * distance * distance + (order.size() - 1 - upper);
        }
        double distance = points.get(upper) - points.get(lower);
        if (distance != 0) {
            return COST_OF_POINTS * distance * distance;
        }
        int level = (int) points.stream().filter(points.get(upper)::equals).count();
        return Math.abs(lower - upper - level / 2);
    }

    /** At home is whoever was so less often, or by lot. */
    private Pair pair(int upper, int lower) {
        Entrant one = order.get(upper);
        if (isBye(lower)) {
            return new Pair(one, null);
        }
        Entrant other = order.get(lower);
        int surplus = atHome(one) - atHome(other);
        boolean oneIsHome = surplus == 0 ? lots.below(2) == 0 : surplus < 0;
        return oneIsHome ? new Pair(one, other) : new Pair(other, one);
    }

    /** Matches at home less matches away. */
    private int atHome(Entrant entrant) {
        int surplus = 0;
        for (Game game : games) {
            surplus += game.home().equals(entrant) ? 1 : 0;
            surplus -= game.away().equals(entrant) ? 1 : 0;
        }
        return surplus;
    }
}
