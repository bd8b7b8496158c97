package dev.touchline.leaderboard.ratings;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where the zero of the ratings lies. */
public sealed interface Scale {
    /** The ratings sum to zero: good within one set of matches. */
    record SumZero() implements Scale {}

    /**
     * Players of known strength hold the scale, so that ratings of different seasons compare: the mean Elo of those
     * present is the mean of what is given for them, and intervals are those of the distance from their mean.
     *
     * @param elo of each reference team
     */
    record Anchored(SortedMap<String, Double> elo) implements Scale {
        public Anchored {
            if (elo.isEmpty()) {
                throw new IllegalArgumentException("a scale needs one reference team or more");
            }
            elo = Collections.unmodifiableSortedMap(new TreeMap<>(elo));
        }
    }
}
