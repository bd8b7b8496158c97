package dev.touchline.leaderboard.season;

import java.util.List;
import java.util.SortedMap;

/** The entrants of the sample cup. */
public interface BundledEntrants {
    /** Sixteen entrants, no id twice. */
    List<BundledEntrant> all();

    /** Elo of the reference teams among them by entrant id: it holds the scale of the ratings. */
    SortedMap<String, Double> referenceElo();

    /** Name of the rulebook under which they play. */
    String rulebook();
}
