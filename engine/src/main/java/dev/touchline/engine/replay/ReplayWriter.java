package dev.touchline.engine.replay;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Writes the format that {@link Replay} documents. */
final class ReplayWriter {
    private ReplayWriter() {}

    /** The bytes of a replay. */
    static byte[] write(Replay replay) {
        ByteArrayOutputStream buffer = new ByteArrayOutputStream(1 << 13);
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(buffer, 1 << 13))) {
            out.writeInt(ReplayFormat.MAGIC);
            out.writeByte(ReplayFormat.VERSION);
            out.writeInt(replay.frames());
            out.writeShort((int) Math.rint(replay.pitchLength() * 100));
            out.writeShort((int) Math.rint(replay.pitchWidth() * 100));
            for (short[] column : replay.columns()) {
                out.write(coded(column));
            }
            out.write(replay.owners());
            out.write(replay.phases());
            out.write(coded(replay.marks().all()));
            for (byte[] player : replay.stamina()) {
                out.write(player);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return buffer.toByteArray();
    }

    private static byte[] coded(short[] column) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(column.length + 8);
        int value = 0;
        int step = 0;
        for (short next : column) {
            int nextStep = next - value;
            varint(out, zigzag(nextStep - step));
            step = nextStep;
            value = next;
        }
        return out.toByteArray();
    }

    private static byte[] coded(List<Marks.Mark> marks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        varint(out, marks.size());
        int before = 0;
        for (Marks.Mark mark : marks) {
            varint(out, mark.frame() - before);
            out.write(mark.row());
            out.write(mark.card().ordinal());
            before = mark.frame();
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
