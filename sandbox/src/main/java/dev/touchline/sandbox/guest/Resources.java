package dev.touchline.sandbox.guest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads the texts that ship beside this class. */
final class Resources {
    private Resources() {}

    /** The text of a resource, its path relative to this package. */
    static String text(String path) {
        try (InputStream in = Resources.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
