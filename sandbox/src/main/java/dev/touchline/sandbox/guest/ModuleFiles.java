package dev.touchline.sandbox.guest;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessMode;
import java.nio.file.DirectoryStream;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.io.FileSystem;

/**
 * All the files that a JavaScript guest can see: the texts of its modules, in memory and read-only.
 *
 * <p>The language runtime looks modules up as files; nothing here ever reaches a disk.
 *
 * @param texts absolute path with {@code /}, such as {@code /policy/policy.js}, to source text
 */
record ModuleFiles(Map<String, String> texts) implements FileSystem {
    private static final Path ROOT = Path.of("/");

    ModuleFiles {
        texts = Map.copyOf(texts);
    }

    @Override
    public Path parsePath(URI uri) {
        throw new SecurityException("a policy has no files");
    }

    @Override
    public Path parsePath(String path) {
        return Path.of(path);
    }

    @Override
    public Path toAbsolutePath(Path path) {
        return ROOT.resolve(path).normalize();
    }

    @Override
    public Path toRealPath(Path path, LinkOption... options) {
        return toAbsolutePath(path);
    }

    @Override
    public void checkAccess(Path path, Set<? extends AccessMode> modes, LinkOption... options) throws IOException {
        text(path);
        if (modes.contains(AccessMode.WRITE) || modes.contains(AccessMode.EXECUTE)) {
            throw new SecurityException("modules are read-only");
        }
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return Map.of(
                "isRegularFile", true,
                "isDirectory", false,
                "isSymbolicLink", false,
                "isOther", false,
                "size", (long) text(path).length());
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return new TextChannel(ByteBuffer.wrap(text(path).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void createDirectory(Path directory, FileAttribute<?>... attributes) {
        throw new SecurityException("a policy has no files");
    }

    @Override
    public void delete(Path path) {
        throw new SecurityException("a policy has no files");
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path directory, DirectoryStream.Filter<? super Path> filter) {
        throw new SecurityException("a policy has no files");
    }

    private String text(Path path) throws NoSuchFileException {
        String text = texts.get(toAbsolutePath(path).toString());
        if (text == null) {
            throw new NoSuchFileException(path.toString());
        }
        return text;
    }

    /** Reads a text from memory. */
    private record TextChannel(ByteBuffer bytes) implements SeekableByteChannel {
        @Override
        public int read(ByteBuffer target) {
            if (!bytes.hasRemaining()) {
                return -1;
            }
            int count = Math.min(bytes.remaining(), target.remaining());
            target.put(bytes.slice(bytes.position(), count));
            bytes.position(bytes.position() + count);
            return count;
        }

        @Override
        public long position() {
            return bytes.position();
        }

        @Override
        public SeekableByteChannel position(long position) {
            bytes.position((int) Math.min(position, bytes.limit()));
            return this;
        }

        @Override
        public long size() {
            return bytes.limit();
        }

        @Override
        public int write(ByteBuffer source) {
            throw new NonWritableChannelException();
        }

        @Override
        public SeekableByteChannel truncate(long size) {
            throw new NonWritableChannelException();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {}
    }
}
