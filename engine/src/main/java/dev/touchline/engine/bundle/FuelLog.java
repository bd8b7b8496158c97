package dev.touchline.engine.bundle;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The compute that one side's policy took, in units of fuel: for loading and for each call, in order.
 *
 * <p>The engine keeps it and does not judge it; running the policy again shows whether it is true. Written as numbers of
 * seven bits a byte, least significant first, the highest bit set on all but the last: the loading, then each call.
 */
public final class FuelLog {
    /** Of a side that was not metered. */
    public static final FuelLog NONE = new FuelLog(0, new long[0]);

    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private final long load;
    private final long[] calls;

    /**
     * @param load units, 0 or more
     * @param calls units of each call, 0 or more
     */
    public FuelLog(long load, long[] calls) {
        if (load < 0 || Arrays.stream(calls).anyMatch(units -> units < 0)) {
            throw new IllegalArgumentException("fuel is 0 or more");
        }
        this.load = load;
        this.calls = calls.clone();
    }

    /** Units for loading. */
    public long load() {
        return load;
    }

    /** Units of each call, in order. */
    public long[] calls() {
        return calls.clone();
    }

    /** Units of loading and all calls. */
    public long total() {
        return load + Arrays.stream(calls).sum();
    }

    /** Units of the call that took most, 0 if there was none. */
    public long most() {
        return Arrays.stream(calls).max().orElse(0);
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(2 * calls.length + 10);
        write(load, out);
        for (long units : calls) {
            write(units, out);
        }
        return out.toByteArray();
    }

    static FuelLog read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        long load = read(in);
        long[] calls = new long[bytes.length];
        int count = 0;
        while (in.hasRemaining()) {
            calls[count++] = read(in);
        }
        return new FuelLog(load, Arrays.copyOf(calls, count));
    }

    private static void write(long units, ByteArrayOutputStream out) {
        long rest = units;
        while (rest >= MORE) {
            out.write((int) (rest % MORE) | MORE);
            rest >>>= BITS;
        }
        out.write((int) rest);
    }

    private static long read(ByteBuffer in) {
        long units = 0;
        for (int shift = 0; shift < Long.SIZE - 1; shift += BITS) {
            byte next = in.get();
            units |= (long) (next & (MORE - 1)) << shift;
            if (next >= 0) {
                return units;
            }
        }
        throw new IllegalArgumentException("a number of fuel is too long");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FuelLog log && log.load == load && Arrays.equals(log.calls, calls);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(load) + Arrays.hashCode(calls);
    }

    @Override
    public String toString() {
        return "%d units, %d of them for loading, %d calls".formatted(total(), load, calls.length);
    }
}
