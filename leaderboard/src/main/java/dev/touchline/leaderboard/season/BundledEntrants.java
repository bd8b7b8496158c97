package dev.touchline.leaderboard.season;

import java.util.List;

/** The entrants of the sample cup. */
public interface BundledEntrants {
    /** Sixteen entrants, no id twice. */
    List<BundledEntrant> all();

    /** Name of the rulebook under which they play. */
    String rulebook();
}
