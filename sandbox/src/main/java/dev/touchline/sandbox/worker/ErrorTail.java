package dev.touchline.sandbox.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Drains a process's standard error and keeps its end. */
final class ErrorTail {
    private static final int KEPT = 8 * 1024;

    private final StringBuilder tail = new StringBuilder();

    ErrorTail(InputStream errors) {
        Thread.ofPlatform().daemon().name("worker-errors").start(() -> drain(errors));
    }

    String text() {
        synchronized (tail) {
            return tail.toString();
        }
    }

    private void drain(InputStream errors) {
        byte[] chunk = new byte[4096];
        try (errors) {
            for (int count = errors.read(chunk); count >= 0; count = errors.read(chunk)) {
                synchronized (tail) {
                    tail.append(new String(chunk, 0, count, StandardCharsets.UTF_8));
                    tail.delete(0, Math.max(0, tail.length() - KEPT));
                }
            }
        } catch (IOException processIsGone) {
            synchronized (tail) {
                tail.append("(standard error was cut off)");
            }
        }
    }
}
