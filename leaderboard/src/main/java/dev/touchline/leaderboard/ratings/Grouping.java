package dev.touchline.leaderboard.ratings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Matches put into groups, numbered in the order of their labels.
 *
 * @param labels of the groups, sorted
 * @param groupOfMatch number of each match's group; −1 for a match in none
 */
record Grouping(String[] labels, int[] groupOfMatch) {
    static final int NONE = -1;

    /** Groups by label, null meaning none. */
    static Grouping of(List<@Nullable String> labelOfMatch) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String label : labelOfMatch) {
            if (label != null) {
                numbers.put(label, NONE);
            }
        }
        String[] labels = numbers.keySet().toArray(String[]::new);
        Arrays.sort(labels);
        for (int group = 0; group < labels.length; group++) {
            numbers.put(labels[group], group);
        }
        int[] groupOfMatch = new int[labelOfMatch.size()];
        for (int m = 0; m < groupOfMatch.length; m++) {
            String label = labelOfMatch.get(m);
            groupOfMatch[m] = label == null ? NONE : numbers.getOrDefault(label, NONE);
        }
        return new Grouping(labels, groupOfMatch);
    }

    /** The same for matches that are in two groups: numbers of the first ones, then of the second ones. */
    static Grouping of(List<@Nullable String> first, List<@Nullable String> second) {
        List<@Nullable String> both = new ArrayList<>(first);
        both.addAll(second);
        return of(both);
    }

    int size() {
        return labels.length;
    }
}
