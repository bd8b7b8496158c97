package dev.touchline.leaderboard.match;

import java.util.List;

/**
 * The compute that a side's policy took, in units of fuel.
 *
 * @param load for loading
 * @param total of loading and all calls
 * @param perCall what one call may take without drawing on the bank
 * @param most of the dearest call
 * @param mostTick the tick of that call, from 1; 0 when there was no call
 * @param perMinute mean of a call, for each 60 calls from the first
 */
public record FuelUse(long load, long total, long perCall, long most, int mostTick, List<Long> perMinute) {
    public FuelUse {
        perMinute = List.copyOf(perMinute);
    }

    /** The mean of all calls in per cent of what a call may take. */
    public long meanShare() {
        return Math.round(
                100.0 * perMinute.stream().mapToLong(Long::longValue).average().orElse(0) / perCall);
    }

    /** The dearest call in per cent of what a call may take. */
    public long mostShare() {
        return Math.round(100.0 * most / perCall);
    }
}
