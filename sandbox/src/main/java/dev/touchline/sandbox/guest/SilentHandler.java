package dev.touchline.sandbox.guest;

import java.util.logging.Handler;
import java.util.logging.LogRecord;

/** Drops what a language runtime would log: a worker's output belongs to its protocol. */
final class SilentHandler extends Handler {
    @Override
    public void publish(LogRecord record) {}

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
