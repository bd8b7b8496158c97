package dev.touchline.leaderboard.ratings;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** The middle of a sandwich: squares of the gradients of groups of matches, summed in canonical order. */
final class ScoreSquares {
    private final Observations observations;
    private final int parameters;
    /** Of each cell the parameters that it depends on, and the gradient of one match in them. */
    private final int[][] index;

    private final double[][] gradient;

    ScoreSquares(Observations observations, Likelihood model, double[] at) {
        this.observations = observations;
        parameters = model.parameters();
        int cells = observations.cells().size();
        index = new int[cells][];
        gradient = new double[cells][];
        Term term = new Term(model.predictors());
        double[] dense = new double[parameters];
        for (int c = 0; c < cells; c++) {
            model.fill(observations.cells().get(c), at, term);
            term.addGradient(1, dense);
            index[c] = term.touched();
            gradient[c] = new double[index[c].length];
            for (int k = 0; k < index[c].length; k++) {
                gradient[c][k] = dense[index[c][k]];
                dense[index[c][k]] = 0;
            }
        }
    }

    int parameters() {
        return parameters;
    }

    /** Adds the square of every group, so many times as is said for its label; matches in none are left out. */
    void addGroups(Grouping grouping, ToDoubleFunction<String> times, double[][] sum) {
        long[] members = members(grouping);
        Total total = new Total();
        for (int m = 0; m < members.length; m++) {
            total.add((int) members[m]);
            int group = (int) (members[m] >> 32);
            if (m + 1 == members.length || (int) (members[m + 1] >> 32) != group) {
                total.square(times.applyAsDouble(grouping.labels()[group]), sum);
            }
        }
    }

    /** Adds the square of every match that is in no group by itself; returns how many there are. */
    int addSingles(Grouping grouping, double[][] sum) {
        int[] singles = new int[index.length];
        int matches = 0;
        for (int m = 0; m < grouping.groupOfMatch().length; m++) {
            if (grouping.groupOfMatch()[m] == Grouping.NONE) {
                singles[observations.cellOf(m)]++;
                matches++;
            }
        }
        Total total = new Total();
        for (int c = 0; c < singles.length; c++) {
            if (singles[c] > 0) {
                total.add(c);
                total.square(singles[c], sum);
            }
        }
        return matches;
    }

    /** Group in the upper half, cell in the lower: in order of both. */
    private long[] members(Grouping grouping) {
        int[] groups = grouping.groupOfMatch();
        // A match may be in one group for each of its sides: then the second half is about the same matches again.
        int matches = observations.matches().size();
        long[] members = new long[groups.length];
        int size = 0;
        for (int m = 0; m < groups.length; m++) {
            if (groups[m] != Grouping.NONE) {
                members[size++] = (long) groups[m] << 32 | observations.cellOf(m % matches);
            }
        }
        long[] sorted = Arrays.copyOf(members, size);
        Arrays.sort(sorted);
        return sorted;
    }

    /** The gradient of a group in the making. */
    private final class Total {
        private final double[] sums = new double[parameters];
        private final boolean[] isTouched = new boolean[parameters];
        private final int[] touched = new int[parameters];
        private int size;

        void add(int cell) {
            for (int k = 0; k < index[cell].length; k++) {
                int parameter = index[cell][k];
                sums[parameter] += gradient[cell][k];
                if (!isTouched[parameter]) {
                    isTouched[parameter] = true;
                    touched[size++] = parameter;
                }
            }
        }

        /** Adds the square and begins the next group. */
        void square(double times, double[][] sum) {
            for (int k = 0; k < size; k++) {
                double[] row = sum[touched[k]];
                double weight = times * sums[touched[k]];
                for (int l = 0; l < size; l++) {
                    row[touched[l]] += weight * sums[touched[l]];
                }
            }
            for (int k = 0; k < size; k++) {
                sums[touched[k]] = 0;
                isTouched[touched[k]] = false;
            }
            size = 0;
        }
    }
}
