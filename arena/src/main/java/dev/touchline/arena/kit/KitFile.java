package dev.touchline.arena.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads the texts that ship beside this class. */
final class KitFile {
    private KitFile() {}

    /** The text of a resource, its path relative to this package. */
    static String text(String path) {
        try (InputStream in = KitFile.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
