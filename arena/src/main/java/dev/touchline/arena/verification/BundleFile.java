package dev.touchline.arena.verification;

import dev.touchline.arena.InvalidInput;
import dev.touchline.engine.bundle.Bundle;
import dev.touchline.engine.bundle.InvalidBundle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads bundles from disk. */
public final class BundleFile {
    private static final int MOST_BYTES = 64 << 20;

    private BundleFile() {}

    /**
     * Reads a bundle.
     *
     * @throws InvalidInput when there is no file to read
     * @throws InvalidBundle when the file is no intact bundle
     */
    public static Bundle read(Path file) throws InvalidBundle {
        if (!Files.exists(file)) {
            throw new InvalidInput(
                    "%s: no such file; a bundle is made by ./touchline play … --bundle FILE".formatted(file));
        }
        if (!Files.isRegularFile(file)) {
            throw new InvalidInput("%s: is no file".formatted(file));
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new InvalidInput("%s: larger than %d bytes, which no bundle is".formatted(file, MOST_BYTES));
            }
            return Bundle.read(bytes);
        } catch (IOException unreadable) {
            throw new InvalidInput("%s: cannot be read: %s".formatted(file, unreadable.getMessage()));
        }
    }
}
