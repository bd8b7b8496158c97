package dev.touchline.arena.match;

import dev.touchline.engine.TieRule;
import dev.touchline.engine.rulebook.RulebookJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A match order on its way to a worker: a magic number, a version, the fields in the order of the record. */
final class OrderCodec {
    static final int MAGIC = 0x544C4F52; // TLOR
    private static final int VERSION = 2;

    private OrderCodec() {}

    static byte[] encode(MatchOrder order) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeByte(VERSION);
            WireText.write(out, order.id());
            WireText.write(out, RulebookJson.write(order.rulebook()));
            out.writeLong(order.seed());
            WireText.write(out, order.tieRule().name());
            out.writeInt(order.lead());
            WireText.write(out, order.home());
            WireText.write(out, order.away());
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return bytes.toByteArray();
    }

    /** @throws IOException when the bytes are no order of this version */
    static MatchOrder decode(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC || in.readByte() != VERSION) {
                throw new IOException("not a match order of version " + VERSION);
            }
            return new MatchOrder(
                    WireText.read(in),
                    RulebookJson.read(WireText.read(in)),
                    in.readLong(),
                    TieRule.valueOf(WireText.read(in)),
                    in.readInt(),
                    WireText.readPolicy(in),
                    WireText.readPolicy(in));
        } catch (IllegalArgumentException invalid) {
            throw new IOException("a broken match order: " + invalid.getMessage(), invalid);
        }
    }
}
