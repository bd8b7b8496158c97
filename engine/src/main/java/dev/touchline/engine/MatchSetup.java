package dev.touchline.engine;

import dev.touchline.engine.drill.Drill;
import dev.touchline.engine.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * All that decides a match besides the two teams' commands.
 *
 * @param rulebook laws and constants
 * @param seed of every random number of the match
 * @param mirrored whether the sides swap their random numbers: with it, the match with its sides swapped is the mirrored
 *     match, to the bit
 * @param tieRule what follows a level score
 * @param drill from where the match starts and when it ends, or null for a whole match
 */
public record MatchSetup(
        Rulebook rulebook,
        long seed,
        boolean mirrored,
        TieRule tieRule,
        @Nullable Drill drill) {

    /** @throws dev.touchline.engine.drill.InvalidDrill if the drill's start is not legal under the rulebook */
    public MatchSetup {
        if (drill != null) {
            drill.checkUnder(rulebook);
        }
    }

    /** A whole match. */
    public MatchSetup(Rulebook rulebook, long seed, boolean mirrored, TieRule tieRule) {
        this(rulebook, seed, mirrored, tieRule, null);
    }

    /** A match of which a draw may stand. */
    public static MatchSetup league(Rulebook rulebook, long seed) {
        return new MatchSetup(rulebook, seed, false, TieRule.DRAW_STANDS);
    }

    /** A drill; a draw may stand. */
    public static MatchSetup drill(Rulebook rulebook, long seed, Drill drill) {
        return new MatchSetup(rulebook, seed, false, TieRule.DRAW_STANDS, drill);
    }
}
