package dev.touchline.leaderboard.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** The folder with everything a server keeps, locked for one server as long as it is open. */
final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Makes the folder where needed and locks it; the operating system frees the lock when the process dies. */
    static DataFolder open(Path wanted) {
        Path path = wanted.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            FileChannel channel = FileChannel.open(
                    path.resolve("touchline.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new StartRefused("the data folder " + path
                        + " is in use by another Touchline server; stop that one or choose another folder with --data");
            }
            return new DataFolder(path, channel);
        } catch (FileAlreadyExistsException file) {
            throw new StartRefused("the data folder " + path + " is a file; choose a folder with --data");
        } catch (IOException unwritable) {
            throw new StartRefused("the data folder " + path + " cannot be written ("
                    + unwritable.getClass().getSimpleName() + "); make it writable or choose another with --data");
        }
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    Path files() {
        return path.resolve("files");
    }

    /** The name under which this folder's server takes match orders: chosen once by lot, the same after every start. */
    String serverName() {
        Path file = path.resolve("server-name");
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, UUID.randomUUID().toString());
            }
            return Files.readString(file).strip();
        } catch (IOException unwritable) {
            throw new StartRefused("the file " + file + " cannot be kept ("
                    + unwritable.getClass().getSimpleName() + "); make the data folder writable");
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException harmless) {
            // The process is about to end, and with it the lock.
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }
}
