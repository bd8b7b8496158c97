package dev.touchline.engine.replay;

import dev.touchline.engine.MatchView;
import dev.touchline.engine.RestartKind;
import dev.touchline.engine.Side;
import dev.touchline.engine.play.MatchListener;
import dev.touchline.engine.rulebook.Pitch;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Records the positions of a match; see {@link Replay} for the format. */
public final class ReplayRecorder implements MatchListener {
    private static final int HANDS = 32;

    private short[] values = new short[6000 * Replay.COORDINATES];
    private byte[] owners = new byte[6000];
    private byte[] phases = new byte[6000];
    private int frames;
    private @Nullable Pitch pitch;

    @Override
    public void ticked(MatchView match) {
        pitch = match.rulebook().pitch();
        if (frames == owners.length) {
            values = Arrays.copyOf(values, values.length * 2);
            owners = Arrays.copyOf(owners, frames * 2);
            phases = Arrays.copyOf(phases, frames * 2);
        }
        int at = frames * Replay.COORDINATES;
        values[at++] = units(match.ballX());
        values[at++] = units(match.ballY());
        values[at++] = units(match.ballZ());
        for (Side side : Side.values()) {
            for (int number = 0; number < MatchView.TEAM_SIZE; number++) {
                values[at++] = units(match.x(side, number));
                values[at++] = units(match.y(side, number));
            }
        }
        owners[frames] = owner(match);
        RestartKind restart = match.restart();
        int set = restart == null ? 0 : restart.ordinal() + 1;
        phases[frames] = (byte) (16 * match.period().ordinal() + set);
        frames++;
    }

    private static byte owner(MatchView match) {
        Side side = match.ownerSide();
        if (side == null) {
            return 0;
        }
        int row = (side == Side.HOME ? 0 : MatchView.TEAM_SIZE) + match.ownerNumber();
        return (byte) (1 + row + (match.inHands() ? HANDS : 0));
    }

    private static short units(double metres) {
        return (short) Math.rint(metres / Replay.UNIT);
    }

    /**
     * The replay of what was recorded so far.
     *
     * @throws IllegalStateException if no tick was played
     */
    public byte[] bytes() {
        Pitch of = pitch;
        if (of == null) {
            throw new IllegalStateException("nothing was recorded");
        }
        ByteArrayOutputStream buffer = new ByteArrayOutputStream(1 << 17);
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(buffer, 1 << 13))) {
            out.writeInt(Replay.MAGIC);
            out.writeByte(Replay.VERSION);
            out.writeInt(frames);
            out.writeShort((int) Math.rint(of.length() * 100));
            out.writeShort((int) Math.rint(of.width() * 100));
            out.write(columns());
            out.write(owners, 0, frames);
            out.write(phases, 0, frames);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return buffer.toByteArray();
    }

    private byte[] columns() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(frames * Replay.COORDINATES);
        for (int column = 0; column < Replay.COORDINATES; column++) {
            int value = 0;
            int step = 0;
            for (int frame = 0; frame < frames; frame++) {
                int next = values[frame * Replay.COORDINATES + column];
                int nextStep = next - value;
                varint(out, zigzag(nextStep - step));
                step = nextStep;
                value = next;
            }
        }
        return out.toByteArray();
    }

    private static int zigzag(int value) {
        return value << 1 ^ value >> 31;
    }

    private static void varint(ByteArrayOutputStream out, int value) {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            out.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
