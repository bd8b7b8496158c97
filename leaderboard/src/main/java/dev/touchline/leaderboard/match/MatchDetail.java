package dev.touchline.leaderboard.match;

import java.util.List;

/**
 * What line-ups, charts and the account of failures show of a match.
 *
 * @param home the players by number
 * @param away the players by number
 * @param shots in the order they were struck; kicks of the shoot-out are none
 * @param momentum for each {@value #TICKS_PER_MINUTE} ticks from the first: the mean place of the ball while it was in play, from -1, home's goal line, to 1,
 *     away's; 0 where it never was
 * @param failures what of either side's policy came to nothing, home's first
 */
public record MatchDetail(
        List<PlayerLine> home,
        List<PlayerLine> away,
        List<Shot> shots,
        List<Double> momentum,
        List<PolicyFailure> failures,
        FuelUse homeFuel,
        FuelUse awayFuel) {
    /** A minute of the match clock. */
    public static final int TICKS_PER_MINUTE = 60;

    public MatchDetail {
        home = List.copyOf(home);
        away = List.copyOf(away);
        shots = List.copyOf(shots);
        momentum = List.copyOf(momentum);
        failures = List.copyOf(failures);
    }
}
