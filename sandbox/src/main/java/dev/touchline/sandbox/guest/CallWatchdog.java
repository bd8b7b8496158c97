package dev.touchline.sandbox.guest;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Stops guests whose call lasts too long.
 *
 * <p>A guest counts its calls, up when one starts and up when it ends, so an odd number that stays the same is one long
 * call: nobody reads a clock for a call that is short. Stopping works at the next safepoint of the guest; code without one
 * is left to the parent process, which ends the worker.
 */
final class CallWatchdog implements AutoCloseable {
    private static final Duration INTERVAL = Duration.ofMillis(20);

    private final List<Guest> guests = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile boolean closed;

    CallWatchdog() {
        thread = Thread.ofPlatform().daemon().name("guest-watchdog").start(this::watch);
    }

    void add(Guest guest) {
        guests.add(guest);
    }

    void remove(Guest guest) {
        guests.remove(guest);
    }

    private void watch() {
        while (!closed) {
            try {
                Thread.sleep(INTERVAL);
            } catch (InterruptedException toClose) {
                return;
            }
            long now = System.nanoTime();
            for (Guest guest : guests) {
                if (guest.isOverdue(now)) {
                    // Stopping may wait for a guest that never yields, and must not keep us from the others.
                    Thread.ofPlatform().daemon().name("guest-stopper").start(guest::stop);
                }
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
