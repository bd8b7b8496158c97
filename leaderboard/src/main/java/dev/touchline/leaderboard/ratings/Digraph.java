package dev.touchline.leaderboard.ratings;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A directed graph on the nodes 0 … n − 1, and who can reach whom in it. */
final class Digraph {
    private final List<List<Integer>> successors = new ArrayList<>();
    private final List<List<Integer>> predecessors = new ArrayList<>();

    Digraph(int nodes) {
        for (int node = 0; node < nodes; node++) {
            successors.add(new ArrayList<>());
            predecessors.add(new ArrayList<>());
        }
    }

    void join(int from, int to) {
        successors.get(from).add(to);
        predecessors.get(to).add(from);
    }

    boolean hasSuccessors(int node) {
        return !successors.get(node).isEmpty();
    }

    boolean hasPredecessors(int node) {
        return !predecessors.get(node).isEmpty();
    }

    int nodes() {
        return successors.size();
    }

    /** Everything on a path from one of the given nodes, these included. */
    boolean[] reachableFrom(boolean[] start) {
        return reach(start, successors);
    }

    /** Everything from which a path leads to one of the given nodes, these included. */
    boolean[] reaching(boolean[] goal) {
        return reach(goal, predecessors);
    }

    /** The strongly connected component of every node: the smallest node in it is its name. */
    int[] components() {
        int[] component = new int[nodes()];
        Arrays.fill(component, -1);
        for (int node = 0; node < nodes(); node++) {
            if (component[node] < 0) {
                boolean[] start = new boolean[nodes()];
                start[node] = true;
                boolean[] forward = reachableFrom(start);
                boolean[] backward = reaching(start);
                for (int other = 0; other < nodes(); other++) {
                    if (forward[other] && backward[other]) {
                        component[other] = node;
                    }
                }
            }
        }
        return component;
    }

    private static boolean[] reach(boolean[] start, List<List<Integer>> next) {
        boolean[] seen = start.clone();
        ArrayDeque<Integer> waiting = new ArrayDeque<>();
        for (int node = 0; node < seen.length; node++) {
            if (seen[node]) {
                waiting.add(node);
            }
        }
        while (!waiting.isEmpty()) {
            for (int node : next.get(waiting.remove())) {
                if (!seen[node]) {
                    seen[node] = true;
                    waiting.add(node);
                }
            }
        }
        return seen;
    }
}
