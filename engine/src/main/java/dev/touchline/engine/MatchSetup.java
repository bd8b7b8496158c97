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
 * @param lead goals by which the home side leads before kick-off, as in a second leg; −999 to 999, and 0 where a draw
 *     stands
 * @param drill from where the match starts and when it ends, or null for a whole match
 */
public record MatchSetup(
        Rulebook rulebook,
        long seed,
        boolean mirrored,
        TieRule tieRule,
        int lead,
        @Nullable Drill drill) {
    /** The greatest lead before kick-off, in goals. */
    public static final int GREATEST_LEAD = 999;

    /** @throws dev.touchline.engine.drill.InvalidDrill if the drill's start is not legal under the rulebook */
    public MatchSetup {
        if (Math.abs(lead) > GREATEST_LEAD || lead != 0 && tieRule == TieRule.DRAW_STANDS) {
            throw new IllegalArgumentException(
                    "a lead of %d goals before kick-off with the tie rule %s: it is -%d to %d, and 0 where a draw stands"
                            .formatted(lead, tieRule, GREATEST_LEAD, GREATEST_LEAD));
        }
        if (drill != null) {
            drill.checkUnder(rulebook);
        }
    }

    /** A whole match. */
    public MatchSetup(Rulebook rulebook, long seed, boolean mirrored, TieRule tieRule) {
        this(rulebook, seed, mirrored, tieRule, 0, null);
    }

    /** The same as a second leg. */
    public MatchSetup withLead(int goals) {
        return new MatchSetup(rulebook, seed, mirrored, tieRule, goals, drill);
    }

    /** A match of which a draw may stand. */
    public static MatchSetup league(Rulebook rulebook, long seed) {
        return new MatchSetup(rulebook, seed, false, TieRule.DRAW_STANDS);
    }

    /** A drill; a draw may stand. */
    public static MatchSetup drill(Rulebook rulebook, long seed, Drill drill) {
        return new MatchSetup(rulebook, seed, false, TieRule.DRAW_STANDS, 0, drill);
    }
}
