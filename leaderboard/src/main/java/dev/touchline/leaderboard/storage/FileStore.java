package dev.touchline.leaderboard.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A folder of files named by the hash of their content ({@code ab/cdef…}). A file is there completely or not at all,
 * survives a crash once {@link #put} has returned, and never changes.
 */
public final class FileStore {
    private static final int FOLDER_DIGITS = 2;

    private final Path folder;

    public FileStore(Path folder) {
        this.folder = folder;
    }

    /** Keeps the content and returns its name; keeping the same content again changes nothing. */
    public Sha256 put(byte[] content) {
        Sha256 hash = Sha256.of(content);
        Path file = pathOf(hash);
        if (Files.exists(file)) {
            return hash;
        }
        try {
            Path shelf = Files.createDirectories(file.resolveSibling("."));
            Path unfinished = Files.createTempFile(shelf, "writing-", ".tmp");
            writeThrough(unfinished, content);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            sync(shelf);
            return hash;
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot keep " + file + ": " + failure.getMessage(), failure);
        }
    }

    /** Returns the content; empty when nothing is kept under this name. */
    public Optional<byte[]> get(Sha256 hash) {
        try {
            return Optional.of(Files.readAllBytes(pathOf(hash)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + pathOf(hash) + ": " + failure.getMessage(), failure);
        }
    }

    private Path pathOf(Sha256 hash) {
        return folder.resolve(hash.hex().substring(0, FOLDER_DIGITS))
                .resolve(hash.hex().substring(FOLDER_DIGITS));
    }

    private static void writeThrough(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer remaining = ByteBuffer.wrap(content);
            while (remaining.hasRemaining()) {
                channel.write(remaining);
            }
            channel.force(true);
        }
    }

    /** Makes the new name durable too. */
    private static void sync(Path shelf) throws IOException {
        try (FileChannel channel = FileChannel.open(shelf, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
