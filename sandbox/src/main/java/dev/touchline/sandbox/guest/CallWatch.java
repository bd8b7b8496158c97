package dev.touchline.sandbox.guest;

import dev.touchline.sandbox.GuestLimits;

/** What guest and watchdog know of the call in progress; the guest writes the first part, the watchdog the second. */
final class CallWatch {
    private volatile long activity;
    private volatile long threadId = Thread.currentThread().threadId();
    private volatile long allowedNanos;
    private volatile long allowedBytes = Long.MAX_VALUE;

    private volatile boolean forMemory;

    private long watched = -1;
    private long wallAtStart;
    private long processorAtStart;
    private long bytesAtStart;
    private boolean stopping;
    private boolean worked;

    /** From now on the guest may take this much processor time and memory in each call. */
    void allow(long nanos, long bytes) {
        allowedNanos = nanos;
        allowedBytes = bytes;
    }

    /** A call starts in the current thread. */
    @SuppressWarnings("NonAtomicOperationOnVolatileField") // one thread at a time is in a guest
    void enter() {
        long current = Thread.currentThread().threadId();
        if (current != threadId) {
            threadId = current;
        }
        activity++;
    }

    /** The call ended. */
    @SuppressWarnings("NonAtomicOperationOnVolatileField") // one thread at a time is in a guest
    void leave() {
        activity++;
    }

    /** Whether nothing was entered or left since {@link #start}. */
    boolean isSameCall() {
        return activity == watched;
    }

    void start(long wall, long processor, long bytes) {
        watched = activity;
        bytesAtStart = bytes;
        wallAtStart = wall;
        processorAtStart = processor;
        stopping = false;
    }

    /** Stopping began, after the guest {@code worked} all that it may or for another reason; from now on times count from here. */
    void stop(long wall, long processor, boolean worked) {
        stopping = true;
        this.worked = worked;
        wallAtStart = wall;
        processorAtStart = processor;
    }

    /** Whether more of the processor was taken since the start than allowed. */
    boolean worksLongerThan(long allowed, long processor) {
        return processor - processorAtStart > allowed;
    }

    /** Whether it was stopped for its work, and not because time went by or memory was short. */
    boolean stoppedForWork() {
        return worked;
    }

    /** Whether more was taken since the start than {@code processor} or {@link GuestLimits#WAITING} times as much wall time. */
    boolean exceeds(long allowed, long wall, long processor) {
        return worksLongerThan(allowed, processor) || wall - wallAtStart > allowed * GuestLimits.WAITING;
    }

    /** Why the guest is being stopped. */
    void noteCause(boolean memory) {
        forMemory = memory;
    }

    /** Whether the guest was stopped for the memory it took. */
    boolean stoppedForMemory() {
        return forMemory;
    }

    /** Whether the call took more memory than it may. */
    boolean exceedsMemory(long bytes) {
        return bytes - bytesAtStart > allowedBytes;
    }

    boolean inCall() {
        return (watched & 1) == 1;
    }

    boolean stopping() {
        return stopping;
    }

    long allowedNanos() {
        return allowedNanos;
    }

    long threadId() {
        return threadId;
    }
}
