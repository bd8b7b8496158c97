package dev.touchline.sandbox.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One message between parent and worker: four bytes of payload length (big-endian), one byte of type, the payload. */
record Frame(Type type, byte[] payload) {
    /** The longest payload; a longer one is a broken stream, not a message. */
    static final int MAXIMUM_BYTES = 64 << 20;

    private static final byte[] NOTHING = {};

    /** What a frame says; the ordinal is its byte on the wire. */
    enum Type {
        /** Parent to worker: do this. */
        ORDER,
        /** Worker to parent: prepared, orders are served from now on. */
        READY,
        /** Worker to parent: alive. */
        HEARTBEAT,
        /** Worker to parent: part of the way through an order. */
        PROGRESS,
        /** Worker to parent: the order's answer. */
        ANSWER,
        /** Worker to parent: a guest call cannot be stopped, kill me. */
        GIVING_UP,
        /** Worker to parent: the handler of the order threw; text for the operator. */
        FAILED
    }

    static Frame of(Type type) {
        return new Frame(type, NOTHING);
    }

    /** Writes this frame; the caller keeps others from writing at the same time, and flushes. */
    void write(DataOutputStream out) throws IOException {
        if (payload.length > MAXIMUM_BYTES) {
            throw new IOException("a frame has at most %d bytes, this one %d".formatted(MAXIMUM_BYTES, payload.length));
        }
        out.writeInt(payload.length);
        out.writeByte(type.ordinal());
        out.write(payload);
    }

    /**
     * Reads the next frame, or null at the orderly end of the stream.
     *
     * @throws IOException when the stream ends inside a frame or holds something else than frames
     */
    static @Nullable Frame read(DataInputStream in) throws IOException {
        int first = in.read();
        if (first < 0) {
            return null;
        }
        int length = first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
        int type = in.readUnsignedByte();
        if (length < 0 || length > MAXIMUM_BYTES || type >= Type.values().length) {
            throw new IOException("not a frame: length %d, type %d".formatted(length, type));
        }
        byte[] payload = in.readNBytes(length);
        if (payload.length < length) {
            throw new EOFException("the stream ended inside a frame");
        }
        return new Frame(Type.values()[type], payload);
    }
}
