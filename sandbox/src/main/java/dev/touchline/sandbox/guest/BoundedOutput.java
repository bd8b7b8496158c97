package dev.touchline.sandbox.guest;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Keeps the first bytes of what a guest prints and drops the rest. */
final class BoundedOutput extends OutputStream {
    private final int limit;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private boolean cut;

    BoundedOutput(int limit) {
        this.limit = limit;
    }

    @Override
    public synchronized void write(int value) {
        if (kept.size() < limit) {
            kept.write(value);
        } else {
            cut = true;
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        int count = Math.min(length, limit - kept.size());
        kept.write(bytes, offset, Math.max(count, 0));
        cut |= count < length;
    }

    synchronized String text() {
        String text = kept.toString(StandardCharsets.UTF_8);
        return cut ? text + "\n(more was printed than the " + limit + " bytes kept)\n" : text;
    }
}
