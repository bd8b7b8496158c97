package dev.touchline.tournaments.tables;

/**
 * The places an entrant can still end in.
 *
 * @param best from 1
 * @param worst at least the best
 */
public record PlaceRange(int best, int worst) {
    /** Whether one of the first so many places is certain. */
    public boolean isWithin(int places) {
        return worst <= places;
    }

    /** Whether none of the first so many places can be reached any more. */
    public boolean isBeyond(int places) {
        return best > places;
    }
}
