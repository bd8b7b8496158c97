package dev.touchline.arena.match;

import dev.touchline.arena.policy.Policy;
import dev.touchline.sandbox.InvalidProgram;
import dev.touchline.sandbox.Language;
import dev.touchline.sandbox.Program;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** How texts and policies lie on the wire: a text is its length in bytes and its UTF-8. */
final class WireText {
    private static final int LONGEST_TEXT = 1 << 20;

    private WireText() {}

    static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST_TEXT) {
            throw new IOException("a text of " + length + " bytes");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("a text is cut off");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static void write(DataOutputStream out, Policy policy) throws IOException {
        write(out, policy.name());
        write(out, policy.program().language().name());
        Map<String, String> files = policy.program().files();
        out.writeInt(files.size());
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(out, file.getKey());
            write(out, file.getValue());
        }
    }

    static Policy readPolicy(DataInputStream in) throws IOException {
        try {
            String name = read(in);
            Language language = Language.valueOf(read(in));
            int count = in.readInt();
            Map<String, String> files = new TreeMap<>();
            for (int i = 0; i < count; i++) {
                files.put(read(in), read(in));
            }
            return new Policy(name, Program.of(language, files));
        } catch (InvalidProgram | IllegalArgumentException invalid) {
            throw new IOException("a broken policy: " + invalid.getMessage(), invalid);
        }
    }
}
