package dev.touchline.sandbox.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Sixteen bytes of memory that worker and parent share, in which the worker notes which guest call it is in.
 *
 * <p>A store into a mapped file costs nanoseconds and outlives the process that made it, so the parent can tell who was
 * being called however the worker ended.
 */
public final class FlightRecorder {
    private static final int BYTES = 2 * Long.BYTES;
    private static final int CROSSINGS = 0;
    private static final int TAG = Long.BYTES;
    private static final VarHandle LONGS = MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private final ByteBuffer memory;
    private long crossings;

    private FlightRecorder(ByteBuffer memory) {
        this.memory = memory;
    }

    /** A recorder that no parent reads, for handlers that run outside a worker. */
    public static FlightRecorder unread() {
        return new FlightRecorder(ByteBuffer.allocateDirect(BYTES));
    }

    static FlightRecorder create(Path file) throws IOException {
        Files.write(file, new byte[BYTES]);
        return open(file);
    }

    static FlightRecorder open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return new FlightRecorder(channel.map(FileChannel.MapMode.READ_WRITE, 0, BYTES));
        }
    }

    /**
     * Notes that a guest call starts.
     *
     * @param tag what the parent needs to know of it, for example tick and side
     */
    public void entering(long tag) {
        LONGS.setOpaque(memory, TAG, tag);
        crossings = (crossings + 1) | 1;
        LONGS.setRelease(memory, CROSSINGS, crossings);
    }

    /** Notes that the guest call ended, however it did. */
    public void left() {
        crossings = (crossings | 1) + 1;
        LONGS.setRelease(memory, CROSSINGS, crossings);
    }

    /** What was noted last, by whichever process did. */
    FlightRecord read() {
        long seen = (long) LONGS.getAcquire(memory, CROSSINGS);
        return new FlightRecord((seen & 1) == 1, (long) LONGS.getOpaque(memory, TAG), (seen + 1) / 2);
    }

    /** Opens the recorder that the parent named in a system property. */
    static FlightRecorder ofThisWorker() {
        String file = System.getProperty(WorkerLaunch.FLIGHT_PROPERTY);
        if (file == null) {
            return unread();
        }
        try {
            return open(Path.of(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
