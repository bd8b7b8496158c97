package dev.touchline.engine;

import dev.touchline.engine.rulebook.Rulebook;

/**
 * All that decides a match besides the two teams' commands.
 *
 * @param rulebook laws and constants
 * @param seed of every random number of the match
 * @param mirrored whether the sides swap their random numbers: with it, the match with its sides swapped is the mirrored
 *     match, to the bit
 * @param tieRule what follows a level score
 */
public record MatchSetup(Rulebook rulebook, long seed, boolean mirrored, TieRule tieRule) {

    /** A match of which a draw may stand. */
    public static MatchSetup league(Rulebook rulebook, long seed) {
        return new MatchSetup(rulebook, seed, false, TieRule.DRAW_STANDS);
    }
}
