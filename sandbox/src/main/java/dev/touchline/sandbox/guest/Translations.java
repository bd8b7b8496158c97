package dev.touchline.sandbox.guest;

import dev.touchline.sandbox.guest.MeteredModule.Kind;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Translated modules of Python's library, the kit and the bundled policies, kept on disk, so that a new process need not
 * translate them again. Written once, by the training run of workers; workers only read, from a folder that belongs to their
 * own version of the translator. A file that cannot be read is as good as none.
 */
final class Translations {
    /** The folder to read from, as a system property. */
    static final String FOLDER = "touchline.translations";

    /** The folder to write into, as a system property. */
    static final String INTO = "touchline.translations.into";

    private final @Nullable Path folder = path(FOLDER);
    private final @Nullable Path into = path(INTO);

    private static @Nullable Path path(String property) {
        String value = System.getProperty(property);
        return value == null ? null : Path.of(value);
    }

    /** A module of a program, the kit or our own part of the library. */
    @Nullable MeteredModule of(GuestModule module, Kind kind) {
        return read(key(module.text(), module.name(), module.file(), kind), module.name(), module.file(), kind);
    }

    /** A module of Python's own library, whose text need not be looked up for it. */
    @Nullable MeteredModule ofLibrary(String name, String file) {
        return read(key("", name, file, Kind.METERED), name, file, Kind.METERED);
    }

    private @Nullable MeteredModule read(String key, String name, String fileName, Kind kind) {
        if (folder == null) {
            return null;
        }
        Path file = folder.resolve(key);
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            boolean isPackage = in.readBoolean();
            byte[] marshalled = part(in);
            byte[] bytecode = part(in);
            Set<String> imports = new TreeSet<>();
            for (int left = in.readInt(); left > 0; left--) {
                imports.add(in.readUTF());
            }
            return MeteredModule.of(
                    new GuestModule(name, fileName, "", isPackage), kind, marshalled, bytecode, imports);
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static byte[] part(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }

    void keep(GuestModule module, Kind kind, byte[] marshalled, byte[] bytecode, Set<String> imports) {
        if (into == null) {
            return;
        }
        String text = kind == Kind.METERED ? "" : module.text();
        try {
            Files.createDirectories(into);
            Path unfinished = Files.createTempFile(into, "unfinished", "");
            try (DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
                out.writeBoolean(module.isPackage());
                for (byte[] part : List.of(marshalled, bytecode)) {
                    out.writeInt(part.length);
                    out.write(part);
                }
                out.writeInt(imports.size());
                for (String name : new TreeSet<>(imports)) {
                    out.writeUTF(name);
                }
            }
            Files.move(
                    unfinished,
                    into.resolve(key(text, module.name(), module.file(), kind)),
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + into, e);
        }
    }

    private static String key(String text, String name, String file, Kind kind) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : List.of(kind.name(), name, file, text)) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
