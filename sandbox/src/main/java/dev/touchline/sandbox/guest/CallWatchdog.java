package dev.touchline.sandbox.guest;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Stops guests whose call takes too much.
 *
 * <p>A guest counts its calls, up when one starts and up when it ends, so an odd number that stays the same is one long
 * call: nobody reads a clock for a call that is short. What counts is processor time, of the call's thread and, for garbage
 * collection that it causes, of the process: on a machine that gives a worker no time, time goes by and nobody is at fault.
 * Stopping works at the next safepoint of the guest. For code without one, such as the sum of a very long range, there is no way
 * but to end the process.
 */
final class CallWatchdog implements AutoCloseable {
    private static final Duration INTERVAL = Duration.ofMillis(20);

    /** How much more a guest may take while it is being stopped before it counts as unstoppable. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final HeapWatch heap = new HeapWatch();
    private final List<Watched> guests = new CopyOnWriteArrayList<>();
    private final Unstoppable whenUnstoppable;
    private final Thread watching;
    private volatile boolean closed;

    CallWatchdog(Unstoppable whenUnstoppable) {
        this.whenUnstoppable = whenUnstoppable;
        watching = Thread.ofPlatform().daemon().name("guest-watchdog").start(this::watch);
    }

    void add(Watched guest) {
        guests.add(guest);
    }

    void remove(Watched guest) {
        guests.remove(guest);
    }

    private void watch() {
        while (!closed) {
            try {
                Thread.sleep(INTERVAL);
            } catch (InterruptedException toClose) {
                return;
            }
            guests.forEach(this::look);
        }
    }

    private void look(Watched guest) {
        CallWatch watch = guest.watch();
        long process = machine.getProcessCpuTime();
        long thread = threads.getThreadCpuTime(watch.threadId());
        long bytes = threads.getThreadAllocatedBytes(watch.threadId());
        if (!watch.isSameCall()) {
            watch.start(process, thread, bytes);
        } else if (watch.inCall()) {
            if (watch.stopping()) {
                boolean works = watch.worksLongerThan(GRACE.toNanos(), thread);
                if (works || watch.busiesTheProcess(GRACE.toNanos(), process)) {
                    whenUnstoppable.found(works && watch.stoppedForWork());
                }
                return;
            }
            boolean works = watch.worksLongerThan(watch.allowedNanos(), thread);
            if (works || fillsTheHeap(watch, bytes)) {
                watch.stop(process, thread, works);
                // Stopping waits for a guest that may never yield, and must not keep us from the others.
                Thread.ofPlatform().daemon().name("guest-stopper").start(guest::stop);
            } else if (watch.busiesTheProcess(watch.allowedNanos(), process)) {
                // Collecting garbage, most likely, and whose it is cannot be told here.
                whenUnstoppable.found(false);
            }
        }
    }

    private boolean fillsTheHeap(CallWatch watch, long bytes) {
        boolean fills = watch.exceedsMemory(bytes) && heap.isFull();
        watch.noteCause(fills);
        return fills;
    }

    @Override
    public void close() {
        closed = true;
        watching.interrupt();
    }
}
