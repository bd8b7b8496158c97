package dev.touchline.arena.match;

import dev.touchline.arena.policy.Policy;
import dev.touchline.engine.MatchSetup;
import dev.touchline.engine.Side;
import dev.touchline.engine.TieRule;
import dev.touchline.engine.rulebook.Rulebook;

/**
 * One match to be played; the same order always gives the same match.
 *
 * @param id the caller's own, 1 to 200 characters; plays no part in the match
 * @param seed of every random number
 * @param tieRule what follows a level score
 * @param lead goals by which the home side leads before kick-off, as in a second leg; 0 otherwise
 */
public record MatchOrder(String id, Rulebook rulebook, long seed, TieRule tieRule, int lead, Policy home, Policy away) {
    private static final int LONGEST_ID = 200;

    public MatchOrder {
        if (id.isEmpty() || id.length() > LONGEST_ID) {
            throw new IllegalArgumentException(
                    "an order's id has 1 to %d characters, not %d".formatted(LONGEST_ID, id.length()));
        }
    }

    /** A match that begins level. */
    public MatchOrder(String id, Rulebook rulebook, long seed, TieRule tieRule, Policy home, Policy away) {
        this(id, rulebook, seed, tieRule, 0, home, away);
    }

    /** The policy of one side. */
    public Policy policy(Side side) {
        return side == Side.HOME ? home : away;
    }

    /** What the engine needs besides the commands. */
    public MatchSetup setup() {
        return new MatchSetup(rulebook, seed, false, tieRule).withLead(lead);
    }
}
