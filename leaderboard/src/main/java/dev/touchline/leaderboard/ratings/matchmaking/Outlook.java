package dev.touchline.leaderboard.ratings.matchmaking;

import java.util.List;

/**
 * How far a ladder has come.
 *
 * @param verdict what {@link Matchmaker#advise} says at this moment
 * @param gaps between neighbours, the best entrant first; one fewer than entrants
 * @param bound by how many standard errors each must be ahead of the next at a look
 * @param nextLook after how many matches since these were the entrants the order is tested next
 * @param lastLook after how many it is tested for the last time
 */
public record Outlook(Verdict verdict, List<Gap> gaps, double bound, int nextLook, int lastLook) {
    public Outlook {
        gaps = List.copyOf(gaps);
    }

    /** Whether there is more to play. */
    public enum Verdict {
        OPEN,
        DECLARED,
        UNDECIDED
    }

    /**
     * Two neighbours in the order that is likeliest now.
     *
     * @param ahead by how many Elo points
     * @param standardError of that, robust to pairs
     * @param separated whether they stand as far apart as a look demands
     */
    public record Gap(String upper, String lower, double ahead, double standardError, boolean separated) {
        /** The difference in standard errors: what a look compares with the bound; 0 before the first match. */
        public double z() {
            return standardError == 0 ? 0 : ahead / standardError;
        }
    }
}
