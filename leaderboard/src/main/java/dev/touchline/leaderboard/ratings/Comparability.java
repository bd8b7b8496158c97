package dev.touchline.leaderboard.ratings;

import java.util.Arrays;

/**
 * Whose ratings exist, and why those of others do not.
 *
 * <p>A maximum of the likelihood exists when no direction of the parameters makes every result at least as likely. For
 * wins and defeats that is the strong connection of the graph of who beat whom (Ford 1957); for goals, of the graph of
 * whose attack scored against whose defence. Davidson's model has one more way out: results that a perfect order with a
 * threshold for ties explains without exception.
 */
final class Comparability {
    /** How a player stands to those who are rated. */
    enum Standing {
        RATED,
        /** Chains of wins lead down to the rated, none leads up: its rating has no upper bound. */
        UNBEATEN,
        /** Chains of wins lead from the rated to it, none back: its rating has no lower bound. */
        WINLESS,
        /** No chain of wins in either direction. */
        UNCONNECTED,
        /** Connected, but the model has no best value for these results. */
        UNDETERMINED
    }

    private Comparability() {}

    /** How each player stands to the largest group whose ratings exist. */
    static Standing[] of(Observations observations, boolean goals) {
        Digraph graph = goals ? goalsGraph(observations) : winsGraph(observations);
        int players = observations.players().size();
        boolean[] main = largest(graph, observations.matchesOfPlayers(), goals);
        if (count(main) < 2) {
            return amongSingles(graph, players);
        }
        boolean[] above = graph.reaching(main);
        boolean[] below = graph.reachableFrom(main);
        Standing[] standings = new Standing[players];
        for (int p = 0; p < players; p++) {
            standings[p] = main[p] && (!goals || main[players + p])
                    ? Standing.RATED
                    : above[p] ? Standing.UNBEATEN : below[p] ? Standing.WINLESS : Standing.UNCONNECTED;
        }
        return standings;
    }

    /** Where nobody can be rated: who only won, who only lost. */
    private static Standing[] amongSingles(Digraph graph, int players) {
        Standing[] standings = new Standing[players];
        for (int p = 0; p < players; p++) {
            boolean beatSomeone = graph.hasSuccessors(p);
            boolean lostToSomeone = graph.hasPredecessors(p);
            standings[p] = beatSomeone && lostToSomeone
                    ? Standing.UNDETERMINED
                    : beatSomeone ? Standing.UNBEATEN : Standing.WINLESS;
        }
        return standings;
    }

    private static int count(boolean[] members) {
        int count = 0;
        for (boolean member : members) {
            count += member ? 1 : 0;
        }
        return count;
    }

    /** From each player to those it beat; both ways after a tie. */
    private static Digraph winsGraph(Observations observations) {
        Digraph graph = new Digraph(observations.players().size());
        for (Cell cell : observations.cells()) {
            if (cell.isTie() || cell.isWin()) {
                graph.join(cell.first(), cell.second());
            }
            if (cell.isTie() || !cell.isWin()) {
                graph.join(cell.second(), cell.first());
            }
        }
        return graph;
    }

    /** Attacks are the nodes 0 … n − 1, defences n … 2n − 1; an attack without goals only has the way back. */
    private static Digraph goalsGraph(Observations observations) {
        int players = observations.players().size();
        Digraph graph = new Digraph(2 * players);
        for (Cell cell : observations.cells()) {
            joinGoals(graph, cell.first(), players + cell.second(), cell.scoreA());
            joinGoals(graph, cell.second(), players + cell.first(), cell.scoreB());
        }
        return graph;
    }

    private static void joinGoals(Digraph graph, int attack, int defence, int goals) {
        graph.join(defence, attack);
        if (goals > 0) {
            graph.join(attack, defence);
        }
    }

    /** The component of most players; of equal ones that of most matches, then that of the first name. */
    private static boolean[] largest(Digraph graph, int[] played, boolean goals) {
        int players = played.length;
        int[] component = graph.components();
        long[] weight = new long[graph.nodes()];
        for (int p = 0; p < players; p++) {
            if (!goals || component[p] == component[players + p]) {
                weight[component[p]] += (1L << 40) + played[p];
            }
        }
        int heaviest = 0;
        for (int c = 1; c < weight.length; c++) {
            heaviest = weight[c] > weight[heaviest] ? c : heaviest;
        }
        boolean[] main = new boolean[graph.nodes()];
        for (int node = 0; node < main.length; node++) {
            main[node] = weight[heaviest] > 0 && component[node] == heaviest;
        }
        return main;
    }

    /**
     * Whether an order of the players exists in which every winner stands at least one step above the loser and nobody
     * is further than one step from whom it tied: then ν has no maximum. Such steps are a system of differences, which
     * has no solution exactly when some circle demands a climb (Bellman 1958).
     */
    static boolean isPerfectStaircase(Observations observations) {
        double[] height = new double[observations.players().size()];
        Arrays.fill(height, 0);
        for (int round = 0; round <= height.length; round++) {
            boolean raised = false;
            for (Cell cell : observations.cells()) {
                int upper = cell.isTie() || cell.isWin() ? cell.first() : cell.second();
                int lower = upper == cell.first() ? cell.second() : cell.first();
                double least = cell.isTie() ? -1 : 1;
                raised |= raise(height, upper, height[lower] + least);
                if (cell.isTie()) {
                    raised |= raise(height, lower, height[upper] + least);
                }
            }
            if (!raised) {
                return true;
            }
            // A staircase of n players has fewer than n steps.
            if (Arrays.stream(height).max().orElse(0) >= height.length) {
                return false;
            }
        }
        return false;
    }

    private static boolean raise(double[] height, int node, double least) {
        if (height[node] >= least) {
            return false;
        }
        height[node] = least;
        return true;
    }
}
