package dev.touchline.engine.replay;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;

/**
 * A recording of positions for viewers: one frame a tick, the first one after the first tick.
 *
 * <p>Format, version 1: a gzip stream (RFC 1952) of, big-endian: the four ASCII bytes {@code TLRP}; byte version; int frames;
 * short length and short width of the pitch in centimetres; then {@value #COORDINATES} columns of one value a frame, in units of 2 cm:
 * ball x, y, z, then x and y of home 0 to 10 and away 0 to 10. A value is coded as its second difference (the first two values count from
 * zero), zigzag, as base-128 varint, lowest bits first. Then two columns of one byte a frame: the owner (0 nobody, 1 + row of the player in
 * control, plus 32 if in his hands), and the phase (16 · ordinal of the period + 0 in play or 1 + ordinal of the restart that is set up).
 */
public final class Replay {
    static final int MAGIC = 0x544C5250;
    static final int VERSION = 1;
    static final int COORDINATES = 47;
    /** Metres of one unit. */
    static final double UNIT = 0.02;

    private static final int MOST_BYTES = 64 << 20;
    private static final int HANDS = 32;

    private final double pitchLength;
    private final double pitchWidth;
    private final int[][] columns;
    private final byte[] owners;
    private final byte[] phases;

    private Replay(double pitchLength, double pitchWidth, int[][] columns, byte[] owners, byte[] phases) {
        this.pitchLength = pitchLength;
        this.pitchWidth = pitchWidth;
        this.columns = columns;
        this.owners = owners;
        this.phases = phases;
    }

    /**
     * Reads a replay.
     *
     * @throws InvalidReplay if the bytes are no complete replay of this version
     */
    public static Replay read(byte[] bytes) throws InvalidReplay {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            ByteBuffer content = ByteBuffer.wrap(in.readNBytes(MOST_BYTES));
            Replay replay = decode(content);
            if (content.hasRemaining() || in.read() >= 0) {
                throw new InvalidReplay("there are bytes after the end of the replay");
            }
            return replay;
        } catch (BufferUnderflowException e) {
            throw new InvalidReplay("the replay is cut off");
        } catch (IOException e) {
            throw new InvalidReplay("the replay cannot be decompressed: " + e.getMessage());
        }
    }

    private static Replay decode(ByteBuffer in) throws InvalidReplay {
        if (in.getInt() != MAGIC) {
            throw new InvalidReplay("no replay; a replay begins with TLRP");
        }
        int version = in.get();
        if (version != VERSION) {
            throw new InvalidReplay("replay version %d; this program reads version %d".formatted(version, VERSION));
        }
        int frames = in.getInt();
        double length = in.getShort() / 100.0;
        double width = in.getShort() / 100.0;
        if (frames < 1 || frames > in.remaining() / COORDINATES) {
            throw new InvalidReplay("%d frames cannot be in %d bytes".formatted(frames, in.remaining()));
        }
        int[][] columns = new int[COORDINATES][frames];
        for (int[] column : columns) {
            int value = 0;
            int step = 0;
            for (int frame = 0; frame < frames; frame++) {
                step += unzigzag(varint(in));
                value += step;
                column[frame] = value;
            }
        }
        byte[] owners = new byte[frames];
        in.get(owners);
        byte[] phases = new byte[frames];
        in.get(phases);
        return new Replay(length, width, columns, owners, phases);
    }

    private static int varint(ByteBuffer in) throws InvalidReplay {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            byte next = in.get();
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new InvalidReplay("a number is longer than five bytes");
    }

    private static int unzigzag(int value) {
        return value >>> 1 ^ -(value & 1);
    }

    /** One a tick; frame f shows the match after tick f + 1. */
    public int frames() {
        return owners.length;
    }

    /** Metres. */
    public double pitchLength() {
        return pitchLength;
    }

    /** Metres. */
    public double pitchWidth() {
        return pitchWidth;
    }

    /** Metres, in the frame of the pitch. */
    public double ballX(int frame) {
        return columns[0][frame] * UNIT;
    }

    public double ballY(int frame) {
        return columns[1][frame] * UNIT;
    }

    public double ballZ(int frame) {
        return columns[2][frame] * UNIT;
    }

    /** Metres; rows 0 to 10 are home, 11 to 21 away. */
    public double playerX(int frame, int row) {
        return columns[3 + 2 * row][frame] * UNIT;
    }

    /** Metres; rows 0 to 10 are home, 11 to 21 away. */
    public double playerY(int frame, int row) {
        return columns[4 + 2 * row][frame] * UNIT;
    }

    /** The row of the player in control, or -1. */
    public int owner(int frame) {
        return owners[frame] % HANDS - 1;
    }

    /** Whether the ball is in play, no restart being set up. */
    public boolean inPlay(int frame) {
        return phases[frame] % 16 == 0;
    }
}
