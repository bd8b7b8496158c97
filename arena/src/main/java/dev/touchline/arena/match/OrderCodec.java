package dev.touchline.arena.match;

import dev.touchline.arena.policy.Policy;
import dev.touchline.engine.TieRule;
import dev.touchline.engine.rulebook.RulebookJson;
import dev.touchline.sandbox.InvalidProgram;
import dev.touchline.sandbox.Language;
import dev.touchline.sandbox.Program;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * An order on its way to a worker: a magic number, a version, the fields in the order of the record; every text as its length
 * in bytes and its UTF-8.
 */
final class OrderCodec {
    private static final int MAGIC = 0x544C4F52; // TLOR
    private static final int VERSION = 1;
    private static final int LONGEST_TEXT = 1 << 20;

    private OrderCodec() {}

    static byte[] encode(MatchOrder order) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeByte(VERSION);
            write(out, order.id());
            write(out, RulebookJson.write(order.rulebook()));
            out.writeLong(order.seed());
            write(out, order.tieRule().name());
            write(out, order.home());
            write(out, order.away());
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
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
                    text(in),
                    RulebookJson.read(text(in)),
                    in.readLong(),
                    TieRule.valueOf(text(in)),
                    policy(in),
                    policy(in));
        } catch (InvalidProgram | IllegalArgumentException invalid) {
            throw new IOException("a broken match order: " + invalid.getMessage(), invalid);
        }
    }

    private static void write(DataOutputStream out, Policy policy) throws IOException {
        write(out, policy.name());
        write(out, policy.program().language().name());
        Map<String, String> files = policy.program().files();
        out.writeInt(files.size());
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(out, file.getKey());
            write(out, file.getValue());
        }
    }

    private static Policy policy(DataInputStream in) throws IOException, InvalidProgram {
        String name = text(in);
        Language language = Language.valueOf(text(in));
        int count = in.readInt();
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            files.put(text(in), text(in));
        }
        return new Policy(name, Program.of(language, files));
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST_TEXT) {
            throw new IOException("a text of " + length + " bytes");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
