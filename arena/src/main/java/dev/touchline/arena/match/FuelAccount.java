package dev.touchline.arena.match;

import dev.touchline.engine.bundle.FuelLog;
import dev.touchline.engine.rulebook.Fuel;
import java.util.Arrays;

/** One policy's fuel over a match: what the next call may take, what is left in reserve or owed, what was taken. */
final class FuelAccount {
    private final Fuel rules;
    private final long load;
    private long[] calls = new long[1024];
    private int count;
    private long reserve;
    private long last;

    /**
     * Opens the account of a policy that was just loaded.
     *
     * @param load units that loading took
     */
    FuelAccount(Fuel rules, long load) {
        this.rules = rules;
        this.load = load;
        this.last = load;
        this.reserve = rules.bank();
    }

    /** Units that the next call may take; 0 or less when what is owed leaves it nothing. */
    long allowance() {
        return rules.perCall() + reserve;
    }

    /** Units in reserve, or below zero what is owed. */
    long reserve() {
        return reserve;
    }

    /** Units that the last call took, or loading before the first. */
    long last() {
        return last;
    }

    /** Books a call; what it took beyond its share comes out of the reserve, what it left pays what is owed. */
    void took(long units) {
        last = units;
        if (count == calls.length) {
            calls = Arrays.copyOf(calls, 2 * count);
        }
        calls[count++] = units;
        long balance = reserve + rules.perCall() - Math.min(units, allowance() + rules.mostDebt());
        reserve = Math.max(-rules.mostDebt(), Math.min(balance, Math.max(reserve, 0)));
    }

    FuelLog log() {
        return new FuelLog(load, Arrays.copyOf(calls, count));
    }
}
