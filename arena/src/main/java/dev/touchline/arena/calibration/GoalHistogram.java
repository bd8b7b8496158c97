package dev.touchline.arena.calibration;

import java.util.List;
import java.util.Locale;

/** How many matches had how many goals, beside what chance alone would give (a Poisson distribution of the same mean). */
record GoalHistogram(List<Integer> counts) {
    private static final int WIDTH = 50;

    String text() {
        int matches = counts.stream().mapToInt(Integer::intValue).sum();
        double mean = mean(matches);
        double longest = 1;
        for (int goals = 0; goals < counts.size(); goals++) {
            longest = Math.max(longest, Math.max(counts.get(goals), matches * poisson(mean, goals)));
        }
        StringBuilder out = new StringBuilder("goals  matches  Poisson\n");
        for (int goals = 0; goals < counts.size(); goals++) {
            double expected = matches * poisson(mean, goals);
            out.append(String.format(
                    Locale.ROOT,
                    "%5d  %7d  %7.1f  %s\n",
                    goals,
                    counts.get(goals),
                    expected,
                    bar(counts.get(goals) / longest, expected / longest)));
        }
        return out.toString();
    }

    /** Variance of the goals over their mean: 1 for a Poisson distribution. */
    double dispersion() {
        int matches = counts.stream().mapToInt(Integer::intValue).sum();
        double mean = mean(matches);
        double squares = 0;
        for (int goals = 0; goals < counts.size(); goals++) {
            squares += counts.get(goals) * (goals - mean) * (goals - mean);
        }
        return mean == 0 || matches < 2 ? 1 : squares / (matches - 1) / mean;
    }

    private double mean(int matches) {
        double sum = 0;
        for (int goals = 0; goals < counts.size(); goals++) {
            sum += (double) goals * counts.get(goals);
        }
        return matches == 0 ? 0 : sum / matches;
    }

    /** Multiplied up from none, because a factorial soon is too large. */
    static double poisson(double mean, int goals) {
        double probability = StrictMath.exp(-mean);
        for (int goal = 1; goal <= goals; goal++) {
            probability *= mean / goal;
        }
        return probability;
    }

    /** As many marks as matches, and a stroke where chance alone would end. */
    private static String bar(double played, double expected) {
        int marks = (int) Math.round(played * WIDTH);
        int stroke = (int) Math.round(expected * WIDTH);
        StringBuilder bar = new StringBuilder();
        for (int column = 0; column <= Math.max(marks, stroke); column++) {
            bar.append(column == stroke ? '|' : column < marks ? '#' : ' ');
        }
        return bar.toString().stripTrailing();
    }
}
