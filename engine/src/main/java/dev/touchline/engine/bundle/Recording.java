package dev.touchline.engine.bundle;

import dev.touchline.engine.TeamController;
import java.util.Arrays;

/**
 * What one side's policy answered, call by call.
 *
 * <p>For each call: a byte 0 (answered), 1 (failed) or 2 (fatal). An answered call goes on with two bytes whose bits tell
 * which players' commands differ from the side's last answered call, and for each of those, ascending, six shorts as in
 * {@link dev.touchline.engine.observation.CommandSheet}. A failed or fatal call goes on with its message (two bytes of length, UTF-8).
 */
public final class Recording {
    static final int ANSWERED = 0;
    static final int FAILED = 1;
    static final int FATAL = 2;

    private final byte[] bytes;

    Recording(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    /** A team that answers the same again, call by call; for one match. */
    public TeamController again() {
        return new RecordedTeam(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Recording recording && Arrays.equals(bytes, recording.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "recording of " + bytes.length + " bytes";
    }
}
