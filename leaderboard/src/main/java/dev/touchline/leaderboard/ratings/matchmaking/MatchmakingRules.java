package dev.touchline.leaderboard.ratings.matchmaking;

/**
 * How a ladder chooses matches and when it may declare an order.
 *
 * @param floor matches that every entrant plays before anything is chosen by strength
 * @param explorationPercent share of pairings drawn uniformly among all, whatever is known, 0 to 100
 * @param firstLook matches per entrant before the order is tested for the first time
 * @param lastLook matches per entrant after which the order is not tested again
 * @param growth factor between the numbers of matches of two looks, above 1
 * @param level probability that a wrong order is declared at any of the looks, 0 to ½
 */
public record MatchmakingRules(
        int floor, int explorationPercent, int firstLook, int lastLook, double growth, double level) {
    /** The rules of the standing ladder; docs/reference/ratings.md has the simulations behind them. */
    public static final MatchmakingRules STANDARD = new MatchmakingRules(20, 10, 400, 1600, 1.025, 0.05);

    public MatchmakingRules {
        require(floor >= 1, "floor is 1 or more, not " + floor);
        require(
                explorationPercent >= 0 && explorationPercent <= 100,
                "exploration is 0 to 100 percent, not " + explorationPercent);
        require(firstLook > floor, "the first look comes after the floor of " + floor + ", not at " + firstLook);
        require(lastLook > firstLook, "the last look comes after the first, not at " + lastLook);
        require(growth > 1 && growth <= 2, "growth is above 1 and at most 2, not " + growth);
        require(level > 0 && level < 0.5, "a level lies between 0 and 0.5, not " + level);
    }

    private static void require(boolean met, String otherwise) {
        if (!met) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
