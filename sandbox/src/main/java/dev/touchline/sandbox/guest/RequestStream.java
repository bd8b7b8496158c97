package dev.touchline.sandbox.guest;

import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * A guest's standard input, which holds exactly the request of the call in progress and is at its end otherwise.
 *
 * <p>Of the ways to hand 2,000 bytes to a guest without host access this is the cheapest (1.5 µs; a string that the guest
 * encodes costs 7 µs, 250 separate numbers 2.5 µs, a host buffer cannot be read by Python at all).
 */
final class RequestStream extends InputStream {
    private byte[] request = new byte[0];
    private int position;

    void offer(byte[] next) {
        request = next;
        position = 0;
    }

    /** The request as it is, for guests that can read a buffer of the host. */
    ByteBuffer buffer() {
        return ByteBuffer.wrap(request);
    }

    void withdraw() {
        position = request.length;
    }

    @Override
    public int read() {
        return position < request.length ? request[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        int count = Math.min(length, request.length - position);
        if (count <= 0) {
            return length == 0 ? 0 : -1;
        }
        System.arraycopy(request, position, target, offset, count);
        position += count;
        return count;
    }

    @Override
    public int available() {
        return request.length - position;
    }
}
