package dev.touchline.leaderboard.policy;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A policy as it is registered.
 *
 * @param language such as {@code python}
 * @param sha256 identity of the program, as the arena computes it from language, paths and texts
 * @param files text by relative path
 */
public record PolicySource(String language, String sha256, SortedMap<String, String> files) {
    public PolicySource {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
